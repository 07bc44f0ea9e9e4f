package org.mainstay.web.page.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;

/// Which grants of Ambleford are sound, in the browser.
class SoundPageTest {

    private static final String SOUND = "/places/ambleford/money/sound";
    private static final String HOMESTEAD = SOUND + "/line!GB-CHC-9900934!grants-to-vol-orgs";

    private final RunningServer server = RunningServer.shared();

    @Test
    void onlyGrantsOfTheVerdictAskedForAreShown() {
        var page = server.get(SOUND + "?verdict=protect").body();

        assertThat(page).contains("Homestead Housing Advice", "4 grants").doesNotContain(">Kettle On<");
    }

    @Test
    void aVerdictThatNoGrantHasSaysSo() {
        assertThat(server.get(SOUND + "?verdict=sound-but-fragile").body()).contains("No grant of that kind");
    }

    @Test
    void oneGrantShowsItsRuleAndWhereItStandsAmongTheBands() {
        var page = server.get(HOMESTEAD).body();

        assertThat(page)
                .contains(
                        "by rule 3",
                        "Where it stands among the bands",
                        "<rect",
                        "What the verdict is made of",
                        "low below 10.0%, high from 50.0%");
        assertThat(server.get(HOMESTEAD + ".json").body()).contains("\"verdict\": \"PROTECT\"");
        assertThat(server.get(HOMESTEAD + ".csv?table=inputs").body()).contains("This grant");
    }

    @Test
    void eachNumberLeadsToWhereItComesFrom() {
        var figure = SOUND + "/figures/sound/line/GB-CHC-9900934/grants-to-vol-orgs/consequence";

        assertThat(server.get(HOMESTEAD).body()).contains("href=\"" + figure + "\"");
        assertThat(server.get(figure).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNoGrantOrNoFigureIsNotThere() {
        assertThat(server.get(SOUND + "/line!nobody").statusCode()).isEqualTo(404);
        assertThat(server.get(SOUND + "/figures/sound/nothing").statusCode()).isEqualTo(404);
    }
}
