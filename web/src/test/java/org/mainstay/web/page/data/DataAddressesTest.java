package org.mainstay.web.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.document.ReadJson;
import org.mainstay.web.RunningServer;

class DataAddressesTest {

    private static final String DATA = "/places/ambleford/data";

    @ParameterizedTest
    @ValueSource(strings = {"", "/notices", "/sources", "/matches"})
    void everyPageShowsAmblefordAndItsTablesAsCsv(String path) {
        assertThat(RunningServer.shared().get(DATA + path).statusCode()).isEqualTo(200);
        assertThat(RunningServer.shared().get(DATA + path + ".csv").statusCode()).isEqualTo(200);
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
        var out = new ByteArrayOutputStream();
        ReadJson.write(out, new ReadFolder(path -> {}).read(Path.of("..", "examples", "ambleford")));
        new Dropping("ambleford").settled();

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
    void aFileOfGrantsIsCheckedAndItsCorrectedCopyIsNamedAfterIt() {
        var link = Pattern.compile("(/places/ambleford/data/files/\\d+)\">grants_360giving.csv")
                .matcher(new Dropping("ambleford").settled());
        assertThat(link.find()).isTrue();

        var check = RunningServer.shared().get(link.group(1) + "/check");
        assertThat(check.body()).contains("Checks that found something").contains("What is changed in the corrected copy");
        assertThat(RunningServer.shared().get(link.group(1) + "/corrected").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).contains("grants_360giving.csv"));
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
