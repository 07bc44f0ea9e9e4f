package org.mainstay.web.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.document.ReadJson;
import org.mainstay.web.RunningServer;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.WorkingFolder;

class DataAddressesTest {

    private static final String DATA = "/places/ambleford/data";
    private static final String GRANTS = """
            Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name
            360G-amble-1,Lunch club,A lunch club for older people,GBP,1000,24/03/2019,GB-CHC-1109047,Helping Hand,GB-LAE-AMB,Ambleford Council
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "/notices", "/sources", "/matches"})
    void everyPageShowsAmblefordAndItsTablesAsCsv(String path) {
        assertThat(RunningServer.shared().get(DATA + path).statusCode()).isEqualTo(200);
        assertThat(RunningServer.shared().get(DATA + path + ".csv").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/notices", "/sources"})
    void everyPageShowsAPlaceWithoutAFile(String path) {
        var empty = new Dropping();
        empty.settled();

        assertThat(RunningServer.shared().get(empty.data() + path).statusCode()).isEqualTo(200);
    }

    @Test
    void thePageGivesProgramsTheDocumentOfTheCommand() throws Exception {
        new Dropping("ambleford").settled();
        var out = new ByteArrayOutputStream();
        // Other tests enter rows in this place, which the command reads too.
        ReadJson.write(out, new ReadFolder(path -> {}).read(new WorkingFolder(TestStore.database()).of("ambleford")));

        assertThat(RunningServer.shared().get(DATA + ".json").body()).isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyKindOfNoticeHasItsPageWithTheRowsItIsAbout() {
        var kinds = Pattern.compile("/data/notices/([a-z_]+)\"")
                .matcher(RunningServer.shared().get(DATA + "/notices").body());
        var seen = 0;
        while (kinds.find()) {
            var page = RunningServer.shared().get(DATA + "/notices/" + kinds.group(1));
            assertThat(page.statusCode()).as(kinds.group(1)).isEqualTo(200);
            assertThat(page.body()).contains("How to mend it");
            seen++;
        }
        assertThat(seen).isPositive();
    }

    @Test
    void aFileOfGrantsIsCheckedAndItsCorrectedCopyHoldsWhatThePageSaysIsChanged() {
        var dropping = new Dropping();
        dropping.drop(List.of(Dropping.Part.of("grants.csv", GRANTS)));
        var link = dropping.firstFile();

        assertThat(dropping.see(link + "/check"))
                .contains("Checks that found something")
                .contains("What is changed in the corrected copy")
                .contains("24/03/2019");
        assertThat(dropping.see(link + "/corrected")).contains("2019-03-24").doesNotContain("24/03/2019");
        assertThat(dropping.see(link + "/original")).isEqualTo(GRANTS);
    }

    @Test
    void aFileThatHoldsNoGrantsIsNotCheckedAndSaysSo() {
        var dropping = new Dropping();
        dropping.drop(List.of(Dropping.Part.of("areas.csv", "x\n1\n")));

        assertThat(dropping.see(dropping.firstFile() + "/check")).contains("Check of areas.csv");
    }

    @Test
    void aFileOfAnotherPlaceLooksLikeNoFile() {
        var link = new Dropping("ambleford").firstFile();
        var other = new Dropping();

        assertThat(RunningServer.shared()
                        .get(other.data() + link.substring(DATA.length()))
                        .statusCode())
                .isEqualTo(404);
    }
}
