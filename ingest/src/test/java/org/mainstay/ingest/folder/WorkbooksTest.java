package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Book;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;

/// Workbooks in a folder: each sheet is what it holds, but for grants, whose sheets belong together.
class WorkbooksTest extends FolderScene {

    private static final String GRANTS = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name";

    private static void ledger(Worksheet sheet) {
        var row = 0;
        for (var line : LEDGER.lines().toList()) {
            var column = 0;
            for (var cell : line.split(",", -1)) {
                sheet.value(row, column++, cell);
            }
            row++;
        }
    }

    private static List<Payment> payments(FolderReading reading) {
        return reading.facts().stream().map(Payment.class::cast).toList();
    }

    private void write(String name, Book book) throws IOException {
        Files.write(folder.resolve(name), book.bytes());
    }

    @Test
    void aSheetIsReadAsTheFileItCouldBe() throws IOException {
        Files.writeString(folder.resolve("plain.csv"), LEDGER);
        var plain = payments(read());
        Files.delete(folder.resolve("plain.csv"));
        write(
                "spend.xlsx",
                new Book()
                        .sheet("Notes", "Payments over 500")
                        .sheet("April", WorkbooksTest::ledger)
                        .sheet("Sheet3"));

        var reading = read();
        assertThat(reading.files())
                .extracting(FileReading::path)
                .containsExactly("spend.xlsx!Notes", "spend.xlsx!April");
        assertThat(reading.files().get(1).reader()).isEqualTo("Council ledger (XLSX)");
        assertThat(payments(reading)).hasSameSizeAs(plain);
        assertThat(payments(reading).getFirst().row().source().sheet()).isEqualTo("April");
        assertThat(codes(reading)).containsOnlyKeys("unused_sheet");
    }

    @Test
    void theSheetsOfAWorkbookOfGrantsBelongTogether() throws IOException {
        write(
                "grants.xlsx",
                new Book()
                        .sheet("Meta", "Version,1.4")
                        .sheet("grants", GRANTS, "g1,T,D,GBP,5,2024-04-01,r1,One,f,F")
                        .sheet("Planned Dates", "Identifier,Planned Dates:Start Date", "g1,2024-05-01"));

        var reading = read();
        assertThat(reading.facts()).singleElement().isInstanceOfSatisfying(Grant.class, grant -> {
            assertThat(grant.award().pence()).isEqualTo(500);
            assertThat(grant.award().plannedStart()).hasToString("2024-05-01");
        });
        assertThat(only(reading).reader()).isEqualTo("360Giving grants (XLSX)");
        assertThat(only(reading).account().merged()).isEqualTo(1);
    }

    @Test
    void theSameGrantsInAWorkbookAndInASheetCountOnce() throws IOException {
        var row = "g1,T,D,GBP,5,2024-04-01,r1,One,f,F";
        write("grants.xlsx", new Book().sheet("grants", GRANTS, row));

        // Which of the two counts is told by their bytes, so that both have to be tried.
        for (var ending = 1; ending <= 12; ending++) {
            Files.writeString(folder.resolve("grants.csv"), GRANTS + "\n" + row + "\n".repeat(ending));

            var reading = read();
            assertThat(sum(reading).accepted()).isEqualTo(1);
            assertThat(sum(reading).repeated()).isEqualTo(1);
            assertThat(codes(reading)).isEmpty();
        }
    }

    @Test
    void areasOfAWorkbookAreJoinedLikeOthers() throws IOException {
        var areas = new String[] {
            "lsoa21cd,lsoa21nm,wd,la_code,la_name,longitude,latitude,population",
            "E01006108,Ambleford 001A,E05099901,E08099901,Ambleford,-2.30,53.41,1500"
        };
        write("areas.xlsx", new Book().sheet("areas", areas));
        Files.writeString(folder.resolve("areas.csv"), String.join("\n", areas) + "\n");

        assertThat(sum(read()).accepted()).isEqualTo(1);
        assertThat(sum(read()).repeated()).isEqualTo(1);
    }

    @Test
    void aWorkbookInAnArchiveIsReadToo() throws IOException {
        Files.write(
                folder.resolve("s.zip"),
                zipBytes(Map.of(
                        "a/spend.xlsx",
                        new Book().sheet("April", WorkbooksTest::ledger).bytes())));

        assertThat(only(read()).path()).isEqualTo("s.zip!a/spend.xlsx!April");
        assertThat(only(read()).account().accepted()).isPositive();
    }

    @Test
    void whereNoSheetIsKnownEachSaysWhatItLacks() throws IOException {
        write("odd.xlsx", new Book().sheet("one", "a,b").sheet("two", "c,d"));

        assertThat(codes(read())).containsExactly(Map.entry("unknown_file", 2L));
    }

    @Test
    void aWorkbookWithNothingInItIsEmpty() throws IOException {
        write("blank.xlsx", new Book().sheet("one").sheet("two"));

        assertThat(codes(read())).containsExactly(Map.entry("empty_file", 1L));
    }

    @Test
    void rowsAreFoundAgainInTheirSheet() throws IOException {
        write("spend.xlsx", new Book().sheet("April", WorkbooksTest::ledger));
        var row = payments(read()).getFirst().row();

        assertThat(Folder.find(folder, row.source()))
                .hasValueSatisfying(
                        content -> assertThat(content.source().sheet()).isEqualTo("April"));
    }

    @Test
    void aBrokenWorkbookIsNamed() throws IOException {
        var whole = new Book().sheet("April", WorkbooksTest::ledger).bytes();
        Files.write(folder.resolve("torn.xlsx"), Arrays.copyOf(whole, whole.length - 30));
        Files.write(folder.resolve("s.zip"), zipBytes(Map.of("torn.xlsx", Arrays.copyOf(whole, whole.length - 30))));

        assertThat(codes(read())).containsOnlyKeys("broken_archive", "unreadable_workbook");
    }

    @Test
    void aSheetThatIsGoneSilencesNoOther() throws IOException {
        var book = new Book()
                .sheet("April", WorkbooksTest::ledger)
                .sheet("May", "a")
                .bytes();
        Files.write(folder.resolve("spend.xlsx"), Book.changed(book, "xl/worksheets/sheet2.xml", text -> ""));
        var grants = new Book()
                .sheet("grants", GRANTS, "g1,T,D,GBP,5,2024-04-01,r1,One,f,F")
                .sheet("more", "a")
                .bytes();
        Files.write(folder.resolve("grants.xlsx"), Book.changed(grants, "xl/worksheets/sheet2.xml", text -> ""));

        var reading = read();
        assertThat(sum(reading).accepted()).isEqualTo(3);
        assertThat(codes(reading)).containsExactly(Map.entry("broken_sheet", 2L));
    }

    @Test
    void aMemberPackedOnceMoreIsRead() throws IOException {
        Files.write(folder.resolve("s.zip"), zipBytes(Map.of("april.csv.gz", gzip(LEDGER))));

        assertThat(only(read()).path()).isEqualTo("s.zip!april.csv.gz!april.csv");
        assertThat(only(read()).account().accepted()).isPositive();
    }
}
