package org.mainstay.web.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.web.page.data.Dropping.Part;
import org.mainstay.web.store.AuditEntry;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.TestStore;

class DroppingTest {

    private static final String DECISIONS =
            "left,right,answer,decided_by,decided_on,why\nAge UK,Age Concern,same,Jo,2026-04-01,\n";

    private final Dropping dropping = new Dropping();

    @Test
    void aFileThatIsDroppedIsReadAndItsRowsAreCounted() {
        assertThat(dropping.drop(List.of(Part.of("names.csv", DECISIONS)))).contains("1 added, 0 replaced");

        assertThat(dropping.settled()).contains("names.csv").contains("Decisions about names (CSV)");
        assertThat(dropping.see(dropping.data() + ".json")).contains("\"accepted\": 1");
    }

    @Test
    void aFolderLosesItsOwnNameAndKeepsThoseWithinIt() {
        dropping.drop(List.of(new Part(
                "folder", "council/spend/names.csv", DECISIONS.getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        assertThat(dropping.settled()).contains(">spend/names.csv<");
    }

    @Test
    void theSameBytesUnderAnotherNameAreSaidAndNotAddedTwice() {
        dropping.drop(List.of(Part.of("names.csv", DECISIONS)));

        assertThat(dropping.drop(List.of(Part.of("copy.csv", DECISIONS))))
                .contains("The same file is here already as names.csv; it was not added twice.");
        assertThat(new PlaceFiles(TestStore.database()).inUse(dropping.place())).hasSize(1);
    }

    @Test
    void aFileOfTheSameNameStandsInForTheEarlierOne() {
        dropping.drop(List.of(Part.of("names.csv", DECISIONS)));

        assertThat(dropping.drop(List.of(Part.of("names.csv", DECISIONS + "\n"))))
                .contains("0 added, 1 replaced");
        assertThat(dropping.settled()).contains("Out of use");
    }

    @Test
    void aFileTakenOutOfUseCanBeBroughtBackAndBothAreInTheAuditTrail() {
        dropping.drop(List.of(Part.of("names.csv", DECISIONS)));
        var file = dropping.firstFile();

        dropping.submit(file, file + "/withdraw", "");
        assertThat(dropping.settled()).contains("There is nothing here yet").contains("Out of use");

        dropping.submit(file, file + "/bring-back", "");
        assertThat(dropping.settled()).contains("What was read");
        assertThat(new AuditTrail(TestStore.database()).of(dropping.place(), Long.MAX_VALUE, 10))
                .extracting(AuditEntry::action)
                .containsExactly("file brought back", "file withdrawn", "file added");
    }

    @Test
    void whatWasLeftAloneSaysWhatItComesNearestTo() {
        dropping.drop(List.of(Part.of("half.csv", "left,right,answer\na,b,same\n")));

        assertThat(dropping.settled())
                .contains("What was left alone")
                .contains("half.csv comes nearest to Decisions about names (CSV) but lacks decided_on.");
    }

    @Test
    void theBytesComeBackAsTheyWereGivenAndAsADownload() {
        dropping.drop(List.of(Part.of("names.csv", DECISIONS)));

        assertThat(dropping.see(dropping.firstFile() + "/original")).isEqualTo(DECISIONS);
        assertThat(org.mainstay.web.RunningServer.shared()
                        .get(dropping.firstFile() + "/original")
                        .headers()
                        .map())
                .containsEntry(
                        "Content-Disposition",
                        List.of("attachment; filename=\"names.csv\"; filename*=UTF-8''names.csv"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"));
    }

    @Test
    void aNewPlaceSaysWhatToDoAndWhereCouncilsPublish() {
        assertThat(dropping.settled())
                .contains("There is nothing here yet")
                .contains("Open Ambleford")
                .contains("English indices of deprivation 2025");
    }
}
