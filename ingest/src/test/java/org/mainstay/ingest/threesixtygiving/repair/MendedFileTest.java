package org.mainstay.ingest.threesixtygiving.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.threesixtygiving.GrantFile;
import org.mainstay.ingest.threesixtygiving.quality.Check;
import org.mainstay.ingest.threesixtygiving.quality.Rules;
import org.mainstay.ingest.threesixtygiving.record.Gathered;
import org.mainstay.ingest.trial.Book;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;

/// Files of grants that are mended, checked again, and put back as they were.
class MendedFileTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 31);
    private static final String HEAD = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name,"
            + "Recipient Org:Company Number,Own column";
    private static final String ROW =
            "360G-afd-1,Lunch,\"Food, warmth\",GBP,\"£26,000\",2024-05-01,GB-LAE-AFD,Ambleford,"
                    + "GB-COH-9506232,Larkfield Club,9506232,  kept  ";
    private static final String PACKAGE = """
            {"version":"1.4.3","license":"https://creativecommons.org/licenses/by/4.0/","publisher":{"name":"Ambleford"},
            "grants":[{"id":"360G-afd-1","title":"Lunch","description":"Food","currency":"GBP","amountAwarded":"£26,000",
            "awardDate":"2024-05-01","fundingOrganization":[{"id":"GB-LAE-AFD","name":"Ambleford"}],"own":[true,null,1.50],
            "recipientOrganization":[{"id":"GB-COH-9506232","name":"Larkfield Club","companyNumber":"9506232"}]}]}""";

    private static FindRepairs.Found find(Content content, String... agreed) throws IOException {
        return FindRepairs.in(GrantFile.of(content)::read, Rules.list(ON, null), Set.of(agreed), () -> {});
    }

    private static String mend(Content content, List<Repair> repairs) throws IOException {
        var out = new StringWriter();
        var all = new Repairs(repairs);
        MendedFile.write(content, out, all);
        assertThat(all.made()).hasSameSizeAs(repairs);
        return out.toString();
    }

    private static List<String> codes(Content content) throws IOException {
        return find(content).before().checks().stream().map(Check::code).toList();
    }

    @Test
    void aSheetIsMendedAndEveryOtherCellStays() throws IOException {
        var sheet = Trial.content(HEAD, ROW);
        var found = find(sheet);

        assertThat(found.repairs())
                .extracting(Repair::column, Repair::found, Repair::repaired)
                .containsExactlyInAnyOrder(
                        tuple("E", "£26,000", "26000"),
                        tuple("I", "GB-COH-9506232", "GB-COH-09506232"),
                        tuple("K", "9506232", "09506232"));
        var mended = mend(sheet, found.repairs());
        assertThat(mended)
                .isEqualTo(HEAD + "\r\n" + ROW.replace("\"£26,000\"", "26000").replace("9506232", "09506232") + "\r\n");
        assertThat(codes(sheet))
                .contains("number_as_text", "company_number_without_zeros", "organisation_id_without_zeros");
        assertThat(codes(Trial.content(mended)))
                .doesNotContain("number_as_text", "company_number_without_zeros", "organisation_id_without_zeros");
    }

    @Test
    void whatWasMendedCanBeUndone() throws IOException {
        var sheet = Trial.content(HEAD, ROW);
        var repairs = find(sheet).repairs();
        var back = mend(
                Trial.content(mend(sheet, repairs)),
                repairs.stream().map(Repair::undone).toList());

        assertThat(back).isEqualTo(HEAD + "\r\n" + ROW + "\r\n");
    }

    @Test
    void aPackageStaysAPackageAndNumbersBecomeNumbers() throws IOException {
        var json = Trial.content(PACKAGE);
        var mended = mend(json, find(json).repairs());

        assertThat(mended)
                .contains(
                        "\"version\" : \"1.4\"",
                        "\"amountAwarded\" : 26000",
                        "\"companyNumber\" : \"09506232\"",
                        "1.50");
        var gathered = new Gathered();
        GrantFile.read(Trial.content(mended), gathered);
        assertThat(gathered.json().getFirst()).contains("own:[true,null,1.50]", "id:'GB-COH-09506232'");
        assertThat(find(Trial.content(mended)).repairs()).isEmpty();
        assertThat(MendedFile.extension(json)).isEqualTo(".json");
    }

    @Test
    void aWorkbookBecomesAPackage() throws IOException {
        var book = new Book()
                .sheet("Meta", "Version,1.4.3", "Publisher:Name,Ambleford")
                .sheet("grants", HEAD, ROW)
                .sheet("Planned Dates", "Identifier,Planned Dates:Duration (months)", "360G-afd-1,12 ")
                .content();
        var mended = mend(book, find(book).repairs());

        var gathered = new Gathered();
        GrantFile.read(Trial.content(mended), gathered);
        assertThat(gathered.json())
                .containsExactly(
                        "{id:'360G-afd-1',title:'Lunch',description:'Food, warmth',currency:'GBP',amountAwarded:26000,"
                                + "awardDate:'2024-05-01',fundingOrganization:[{id:'GB-LAE-AFD',name:'Ambleford'}],"
                                + "recipientOrganization:[{id:'GB-COH-09506232',name:'Larkfield Club',companyNumber:'09506232'}],"
                                + "Own column:'kept',plannedDates:[{duration:12}]}");
        assertThat(gathered.details()).isEqualTo("{version:'1.4',publisher:{name:'Ambleford'}}");
        assertThat(MendedFile.extension(book)).isEqualTo(".json");
    }

    @Test
    void guessesAreMadeOnlyWhereAPersonAgrees() throws IOException {
        var sheet = Trial.content(HEAD, ROW.replace("GBP", "GPB"));

        assertThat(find(sheet).repairs()).extracting(Repair::check).doesNotContain("unknown_code");
        assertThat(find(sheet, "unknown_code").repairs())
                .extracting(Repair::repaired)
                .contains("GBP");
    }

    @Test
    void partOfAListIsMendedInItsCell() throws IOException {
        var repairs = new Repairs(List.of(new Repair("x", "", 2, "A", "Grant Purpose", "GTIP6", "GTIP060")));
        var out = new StringWriter();
        MendedFile.write(Trial.content("Grant Purpose,b", "GTIP070; GTIP6,GTIP6"), out, repairs);

        assertThat(out).hasToString("Grant Purpose,b\r\nGTIP070; GTIP060,GTIP6\r\n");
        assertThat(repairs.made()).hasSize(1);
    }

    @Test
    void aCellThatSaysSomethingElseIsLeftAlone() throws IOException {
        var repairs = new Repairs(List.of(new Repair("x", "", 2, "A", "a", "old", "new")));
        var out = new StringWriter();
        MendedFile.write(Trial.content("a,b", "other,old"), out, repairs);

        assertThat(out).hasToString("a,b\r\nother,old\r\n");
        assertThat(repairs.made()).isEmpty();
    }

    @Test
    void aFileThatBreaksOffIsNotMended() throws IOException {
        var torn = Book.changed(
                new Book().sheet("grants", HEAD, ROW, ROW).bytes(),
                "xl/worksheets/sheet1.xml",
                text -> text.substring(0, text.lastIndexOf("<row") + 8));
        var contradicting = new Book()
                .sheet("grants", HEAD, ROW, ROW.replace("Lunch", "Dinner"))
                .content();

        for (var content : List.of(
                Trial.content(HEAD, ROW, "g2,\"T"), Trial.content(PACKAGE.substring(0, 200)), Book.content(torn))) {
            assertThatThrownBy(() -> MendedFile.write(content, new StringWriter(), new Repairs(List.of())))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("breaks off");
        }
        assertThat(mend(contradicting, List.of())).contains("Lunch").doesNotContain("Dinner");
    }

    @Test
    void aPackageIsWrittenGrantByGrant() throws IOException {
        var before = new Gathered();
        GrantFile.read(Trial.content(PACKAGE), before);
        var written = new StringWriter();
        try (var packed = new PackageWriter(written)) {
            GrantFile.read(Trial.content(PACKAGE), packed);
        }
        var after = new Gathered();
        GrantFile.read(Trial.content(written.toString()), after);

        assertThat(after.json()).isEqualTo(before.json());
        assertThat(after.details()).isEqualTo(before.details());
    }

    @Test
    void aRealPackageIsCopiedValueForValue() throws IOException {
        var content = Trial.content(SharedData.get("places/trafford/grants_360giving.json"));
        var before = new Gathered();
        GrantFile.read(content, before);
        var copied = new Gathered();
        GrantFile.read(Trial.content(mend(content, List.of())), copied);
        var written = new StringWriter();
        try (var packed = new PackageWriter(written)) {
            GrantFile.read(content, packed);
        }
        var packedAgain = new Gathered();
        GrantFile.read(Trial.content(written.toString()), packedAgain);

        assertThat(copied.json()).isEqualTo(before.json());
        assertThat(packedAgain.json()).isEqualTo(before.json());
        assertThat(packedAgain.details()).isEqualTo(before.details());
    }
}
