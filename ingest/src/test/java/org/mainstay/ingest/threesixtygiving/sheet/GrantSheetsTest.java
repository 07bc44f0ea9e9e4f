package org.mainstay.ingest.threesixtygiving.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.reading.Sample;
import org.mainstay.ingest.trial.Trial;

/// Which rows are of one grant, and what they say together.
class GrantSheetsTest {

    private static final String HEAD = "Identifier,Title,Amount Awarded,Recipient Org:Identifier,Recipient Org:Name,"
            + "Planned Dates:Title,Related Activity";
    private static final String REQUIRED = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name";

    @Test
    void rowsOfOneIdentifierAreOneGrant() {
        var gathered = Sheets.read(HEAD, "g1,T,5,r1,One,first,a;b", "g1,,,r2,Two,second,b;c", "g2,U,6,r1,One,,");

        assertThat(gathered.json())
                .containsExactly(
                        "{id:'g1',title:'T',amountAwarded:5,recipientOrganization:[{id:'r1',name:'One'},{id:'r2',name:'Two'}],"
                                + "plannedDates:[{title:'first'},{title:'second'}],relatedActivity:['a','b','c']}",
                        "{id:'g2',title:'U',amountAwarded:6,recipientOrganization:[{id:'r1',name:'One'}]}");
        assertThat(gathered.merged()).isEqualTo(1);
        assertThat(gathered.grants()).extracting(grant -> grant.row().line()).containsExactly(2, 4);
        assertThat(gathered.messages()).isEmpty();
    }

    @Test
    void rowsThatStandApartAreOneGrantInThePlaceOfTheFirst() {
        var gathered = Sheets.read(HEAD, "g1,T,5,,,,", "g2,U,6,,,,", "g1,,,r1,One,,", "g3,V,7,,,,", "g1,,,r1,,x,");

        assertThat(gathered.json())
                .containsExactly(
                        "{id:'g1',title:'T',amountAwarded:5,recipientOrganization:[{id:'r1',name:'One'}],plannedDates:[{title:'x'}]}",
                        "{id:'g2',title:'U',amountAwarded:6}",
                        "{id:'g3',title:'V',amountAwarded:7}");
        assertThat(gathered.merged()).isEqualTo(2);
    }

    @Test
    void aRowMayOnlyAddAndBothCellsAreNamedWhereItContradicts() {
        var gathered = Sheets.read(HEAD, "g1,T,25000,r1,One,,", "g1,Other,6000,r1,Uno,,");

        assertThat(gathered.json())
                .containsExactly(
                        "{id:'g1',title:'T',amountAwarded:25000,recipientOrganization:[{id:'r1',name:'One'}]}");
        assertThat(gathered.messages())
                .containsExactly(
                        "Rows 2 and 3 share the identifier g1, but column B says \"T\" and \"Other\". The first is used.",
                        "Rows 2 and 3 share the identifier g1, but column C says \"25000\" and \"6000\". The first is used.",
                        "Rows 2 and 3 share the identifier g1, but column E says \"One\" and \"Uno\". The first is used.");
    }

    @Test
    void rowsWithoutIdentifierStayApart() {
        var gathered = Sheets.read(HEAD, ",T,5,,,,", ",T,5,,,,", "g1,T,5,,,,", ",T,5,,,,");

        assertThat(gathered.json()).hasSize(4);
        assertThat(gathered.merged()).isZero();
    }

    @Test
    void manyRowsApartAreFoundAcrossBlocks() {
        var rows = IntStream.range(0, 40_000).mapToObj(at -> "g" + at % 39_990 + ",T,5,,,,");
        var gathered = Sheets.read(Stream.concat(Stream.of(HEAD), rows).toArray(String[]::new));

        assertThat(gathered.grants()).hasSize(39_990);
        assertThat(gathered.merged()).isEqualTo(10);
    }

    @Test
    void titleLinesAboveTheHeadingsArePassedOver() {
        var gathered = Sheets.read(
                "Grants of Ambleford,,", "# hashComments,,", "Identifier,Title,Award Date", "g1,T,2024-01-01");

        assertThat(gathered.json()).containsExactly("{id:'g1',title:'T',awardDate:'2024-01-01'}");
    }

    @Test
    void whatHasNoHeadingsTellsNothingButThat() {
        var gathered = Sheets.read("Name,Town", "Jo,Ambleford");

        assertThat(gathered.grants()).isEmpty();
        assertThat(gathered.messages()).hasSize(1);
    }

    @Test
    void aTableThatBreaksOffKeepsWhatCameBefore() {
        var gathered = Sheets.read("Identifier,Title", "g1,T", "g2,\"U");

        assertThat(gathered.grants()).hasSize(1);
        assertThat(gathered.messages()).singleElement().asString().contains("line 3");
    }

    @Test
    void furtherSheetsAddToGrants() {
        var gathered = Sheets.book(
                Sheets.sheet(
                        "Meta",
                        "Version,1.4",
                        "Title,Our grants",
                        "Publisher:Name,Ambleford",
                        "Extensions,dei;x",
                        "Colour,blue",
                        "License,",
                        "Version,1.3"),
                Sheets.sheet("Notes", "Please fill in", "Thank you"),
                Sheets.sheet("Sheet3"),
                Sheets.sheet(
                        "Rec_Location",
                        "Identifier,Recipient Org:Identifier,Recipient Org:Location:Name",
                        "g1,r1,Hall"),
                Sheets.sheet(
                        "grants", REQUIRED, "g1,T,D,GBP,5,2024-01-01,f,F,r1,One", "g2,T,D,GBP,5,2024-01-01,f,F,r1,One"),
                Sheets.sheet(
                        "Planned Dates",
                        "Identifier,Planned Dates:Title",
                        "g2,later",
                        "g1,first",
                        "g1,second",
                        "lost,alone",
                        "lost,with another",
                        ",nobody's",
                        ",nobody's either"));

        assertThat(gathered.json())
                .containsExactly(
                        "{id:'g1',title:'T',description:'D',currency:'GBP',amountAwarded:5,awardDate:'2024-01-01',"
                                + "fundingOrganization:[{id:'f',name:'F'}],"
                                + "recipientOrganization:[{id:'r1',name:'One',location:[{name:'Hall'}]}],"
                                + "plannedDates:[{title:'first'},{title:'second'}]}",
                        "{id:'g2',title:'T',description:'D',currency:'GBP',amountAwarded:5,awardDate:'2024-01-01',"
                                + "fundingOrganization:[{id:'f',name:'F'}],recipientOrganization:[{id:'r1',name:'One'}],"
                                + "plannedDates:[{title:'later'}]}",
                        "{id:'lost',plannedDates:[{title:'alone'},{title:'with another'}]}",
                        "{plannedDates:[{title:'nobody's'}]}",
                        "{plannedDates:[{title:'nobody's either'}]}");
        assertThat(gathered.merged()).isEqualTo(5);
        assertThat(gathered.details())
                .isEqualTo(
                        "{version:'1.4',title:'Our grants',publisher:{name:'Ambleford'},extensions:['dei','x'],Colour:'blue'}");
        assertThat(gathered.messages())
                .containsExactly(
                        "The sheet Notes is not used: it has no heading Identifier with others of the standard beside it.");
    }

    @Test
    void grantsMayStandInSeveralSheets() {
        var gathered = Sheets.book(
                Sheets.sheet("2023", REQUIRED, "g1,T,D,GBP,5,2024-01-01,f,F,r1,One", "g2,T,,,,,,,,"),
                Sheets.sheet("2024", REQUIRED, "g1,,,,,,,,r2,Two"));

        assertThat(gathered.grants()).hasSize(2);
        assertThat(gathered.json().getFirst()).endsWith("{id:'r2',name:'Two'}]}");
    }

    @Test
    void aSheetIsOfGrantsByItsRequiredHeadings() throws Exception {
        assertThat(GrantTable.fit(Sample.of(Trial.content(REQUIRED, "g1"))).whole())
                .isTrue();
        assertThat(GrantTable.fit(Sample.of(Trial.content(REQUIRED.replace(",Funding Org:Name", ""), "g1")))
                        .whole())
                .isTrue();
        assertThat(GrantTable.fit(Sample.of(Trial.content(
                                REQUIRED.replace(
                                        "Recipient Org:Identifier,Recipient Org:Name",
                                        "Recipient Ind:Identifier,Recipient Ind:Name"),
                                "g1")))
                        .whole())
                .isTrue();
        assertThat(GrantTable.fit(Sample.of(
                                Trial.content("Identifier,Title,Description,Currency,Amount Awarded,Award Date", "g1")))
                        .missing())
                .containsExactly(
                        "Funding Org:Identifier", "Funding Org:Name", "Recipient Org:Identifier", "Recipient Org:Name");
        assertThat(GrantTable.fit(Sample.of(Trial.content("a,b", "c,d"))).whole())
                .isFalse();
    }
}
