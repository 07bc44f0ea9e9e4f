package org.mainstay.web.page.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.page.data.Dropping;

/// What shocks take from Ambleford, in the browser.
class StressPageTest {

    private static final String STRESS = "/places/ambleford/stress";
    private static final String LATE = STRESS + "/the-council-pays-late";

    private final RunningServer server = RunningServer.shared();

    @Test
    void everyShockIsListedWithWhatItTakes() {
        var page = server.get(STRESS).body();

        assertThat(page)
                .contains(
                        "How resilient is this place?",
                        "Cost of living",
                        "The cuts of 2009/10 to 2016/17 again",
                        "Let some of them fall at once",
                        "Shocks that take more together");
        assertThat(server.get(STRESS + ".json").body()).contains("\"shock\": \"cost-of-living\"");
        assertThat(server.get(STRESS + ".csv?table=shocks").body()).contains("Kept in the worst month");
    }

    @Test
    void oneShockShowsItsCurveAndTheWorstMonthOnTheMap() {
        var page = server.get(LATE).body();

        assertThat(page)
                .contains("<polygon", "Share of need met by month", "Ward by ward", "What is supposed", "ms-step-1");
        assertThat(page).contains("aria-current=\"page\" href=\"#map\">Month 3<");
    }

    @Test
    void everyMonthOfTheMapHasAnAddressOfItsOwn() {
        var page = server.get(LATE + "?month=12").body();

        assertThat(page)
                .contains("Share of need met in month 12", "href=\"" + LATE + "?month=15#map\"")
                .contains("aria-current=\"page\" href=\"#map\">Month 12<");
    }

    @Test
    void someShocksFallAtOnce() {
        var page = server.get(STRESS + "/together?shock=the-largest-body-closes&shock=the-front-door-is-lost")
                .body();

        assertThat(page).contains("The front door is lost and The largest body closes", "The shock itself closes it.");
        assertThat(server.get(STRESS + "/together").body()).contains("How resilient is this place?");
    }

    @Test
    void eachNumberLeadsToWhereItComesFrom() {
        var figure = LATE + "/figures/stress/shock/the-council-pays-late/unserved";

        assertThat(server.get(LATE).body()).contains("href=\"" + figure + "\"");
        assertThat(server.get(figure).statusCode()).isEqualTo(200);
        assertThat(server.get(STRESS + "/figures/stress/shock/cost-of-living/lowest")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theWorstLossesAndWhatWouldHelpAreShown() {
        var page = server.get(STRESS + "/losses").body();

        assertThat(page)
                .contains(
                        "What would hurt most?",
                        "If two go: the worst of all pairs",
                        "Who stands in for whom",
                        "Kettle On")
                .contains("as with Ambleford Community Action alone", "Beyond what each alone loses")
                .contains("No two would hurt more than Claim Right and Dane Rights Trust", "misses 763 people")
                .contains("Found by taking the worst again and again, to compare");
        assertThat(server.get(STRESS + "/losses.json").body()).contains("\"backups\"");
        assertThat(server.get(STRESS + "/losses/figures/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void choicesAreHeldAgainstEachOtherUnderTheSameShocks() {
        var person = new Dropping("ambleford");
        var option = person.send(
                        "/places/ambleford/options/own",
                        "/from-file",
                        List.of(new Dropping.Part(
                                "file", "blow.csv", "line,change\nKettle On,end\n".getBytes(StandardCharsets.UTF_8))))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var id = option.substring(option.lastIndexOf('/') + 1);

        var page = server.get(STRESS + "/choices?option=" + id).body();

        assertThat(server.get(STRESS).body()).contains("Try the shocks on them", "value=\"" + id + "\"");
        assertThat(page).contains("As things are", "Option blow", "leaves the place best able to take the next blow");
        assertThat(server.get(STRESS + "/choices/" + id).statusCode()).isEqualTo(200);
        assertThat(server.get(STRESS + "/choices/" + id + "/figures/stress/choice/as_things_are/unserved")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get(STRESS + "/choices").statusCode()).isEqualTo(404);
    }

    @Test
    void tiesAreShownAndWhoFallsLeadsToWhy() {
        var shock = server.get(STRESS + "/the-largest-body-closes").body();
        var address =
                shock.substring(shock.indexOf("href=\"" + STRESS + "/the-largest-body-closes/organisations/") + 6);
        var page = server.get(address.substring(0, address.indexOf('"'))).body();

        assertThat(server.get(STRESS).body())
                .contains("Ties along which shocks travel", "Second Chance Reading Room hosts The Quiet Room (rooms)");
        assertThat(shock).contains("Strained along ties: part of its work at risk in its worst year");
        assertThat(page).contains("Month by month", "Reserves without the shock", "Harbour Light Hostel");
        assertThat(server.get(STRESS + "/the-largest-body-closes/organisations/nobody")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNumberOfAnExplanationLeadsToWhereItComesFrom() {
        var shock = server.get(STRESS + "/the-largest-body-closes").body();
        var address =
                shock.substring(shock.indexOf("href=\"" + STRESS + "/the-largest-body-closes/organisations/") + 6);
        var why = address.substring(0, address.indexOf('"'));
        var page = server.get(why).body();
        var figure = page.substring(page.indexOf("href=\"" + why + "/figures/") + 6);

        assertThat(server.get(figure.substring(0, figure.indexOf('"'))).statusCode())
                .isEqualTo(200);
        assertThat(server.get(why + ".json").body()).contains("\"chain\"");
    }

    @Test
    void theThreeApproachesAreHeldAgainstEachOtherUnderTheSameShocks() {
        var page = server.get(STRESS + "/approaches?saving=20000").body();

        assertThat(page)
                .contains("Which approach takes the next blow best?", "Place resilience", "<polyline", "no shock");
        assertThat(server.get(STRESS + "/approaches/20000").statusCode()).isEqualTo(200);
        assertThat(server.get(STRESS + "/approaches/20000/figures/stress/choice/as_things_are/unserved")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get(STRESS + "/approaches?saving=much").statusCode()).isEqualTo(404);
        assertThat(server.get(STRESS).body()).contains("Compare the three approaches");
    }

    @Test
    void whatIsNoShockOrNoFigureIsNotThere() {
        assertThat(server.get(STRESS + "/the-sky-falls").statusCode()).isEqualTo(404);
        assertThat(server.get(STRESS + "/figures/stress/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void shadesReachFromTheLeastToTheMostThatAnyWardKeeps() {
        assertThat(WardMap.edges(0, 1_000_000)).containsExactly(200_000L, 400_000L, 600_000L, 800_000L);
        assertThat(WardMap.edges(863_500, 981_000)).containsExactly(890_000L, 920_000L, 950_000L, 980_000L);
        assertThat(WardMap.edges(1_000_000, 1_000_000)).containsExactly(960_000L, 970_000L, 980_000L, 990_000L);
        assertThat(WardMap.edges(0, 0)).containsExactly(10_000L, 20_000L, 30_000L, 40_000L);
    }

    @Test
    void shadesRiseWithTheShareMet() {
        var edges = WardMap.edges(0, 1_000_000);

        assertThat(WardMap.step(200_000, edges)).isZero();
        assertThat(WardMap.step(400_001, edges)).isEqualTo(2);
        assertThat(WardMap.step(1_000_000, edges)).isEqualTo(4);
    }
}
