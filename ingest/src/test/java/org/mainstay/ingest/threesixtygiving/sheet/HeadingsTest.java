package org.mainstay.ingest.threesixtygiving.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each heading makes of the cells under it.
class HeadingsTest {

    /// One grant of one column beside its identifier and title.
    private static String grant(String heading, String cell) {
        var gathered = Sheets.read("Identifier,Title,\"" + heading + "\"", "g1,Lunches,\"" + cell + "\"");
        var start = "{id:'g1',title:'Lunches',";
        assertThat(gathered.json()).singleElement().asString().startsWith(start);
        assertThat(gathered.messages()).isEmpty();
        var grant = gathered.json().getFirst();
        return grant.substring(start.length(), grant.length() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Amount Awarded|500|amountAwarded:500",
                "Amount Applied For|500.50|amountAppliedFor:500.50",
                "URL|https://ambleford.example|url:'https://ambleford.example'",
                "From an open call?|Yes|fromOpenCall:'Yes'",
                "Last modified|2024-01-01T00:00:00Z|dateModified:'2024-01-01T00:00:00Z'",
                "For Regrant Type|FRG010|regrantType:'FRG010'",
                "Location Scope|GLS010|locationScope:'GLS010'",
                "Planned Dates: Duration (months)|12|plannedDates:[{duration:12}]",
                "planneddates:startdate|2024-01-01|plannedDates:[{startDate:'2024-01-01'}]",
                "Recipient Org:City|Ambleford|recipientOrganization:[{addressLocality:'Ambleford'}]",
                "Recipient Org:Country|England|recipientOrganization:[{addressCountry:'England'}]",
                "Recipient Org:Web Address|www.x.example|recipientOrganization:[{url:'www.x.example'}]",
                "Recipient Org:Location:Geographic Code|E05000001|recipientOrganization:[{location:[{geoCode:'E05000001'}]}]",
                "Recipient Ind:Identifier|p1|recipientIndividual:{id:'p1'}",
                "To Individuals Details:Grant Purpose|GTIP010; GTIP020|toIndividualsDetails:{grantPurpose:['GTIP010','GTIP020']}",
                "Beneficiary Location:Latitude|-2.5|beneficiaryLocation:[{latitude:-2.5}]",
                "Grant Programme:URL|www.x.example|grantProgramme:[{url:'www.x.example'}]",
                "Related Document:Web Address|www.x.example|relatedDocument:[{url:'www.x.example'}]",
                "Classifications:Vocabulary|themes|classifications:[{vocabulary:'themes'}]",
                "DEI Details:DEI Data Standard Version|1.1|deiDetails:{deiVersion:'1.1'}",
                "DEI Details:Leadership:Asked Status|x|deiDetails:{leadership:{askedStatus:'x'}}",
                "DEI Details:Project:DEI Response:Taxonomy Codes|a;b|deiDetails:{project:{response:{taxonomyCodes:['a','b']}}}",
                "/disbursementTransaction/0/value|5|disbursementTransaction:[{value:5}]",
                "commitmentTransaction/id|t1|commitmentTransaction:[{id:'t1'}]",
                "Related Activity:1|a|relatedActivity:['a']"
            })
    void fieldsOfTheStandard(String heading, String cell, String json) {
        assertThat(grant(heading, cell)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({
        "Request No,Request No:'7'",
        "Website: Decision Notes,Website: Decision Notes:'7'",
        "Award Date - website format,Award Date - website format:'7'",
        "Ward / Area,Ward / Area:'7'",
        "Recipient Org:Visits a year,recipientOrganization:[{Visits a year:'7'}]",
        "Recipient Org:Place:Floor,recipientOrganization:[{Place:Floor:'7'}]",
        "Recipient Org,Recipient Org:'7'",
        "plannedDates,plannedDates (column C):'7'",
        "Title:Short,Title:Short:'7'",
        "title,title (column C):'7'",
        "Related Activity:0:Title,Related Activity:0:Title:'7'",
        "'',column C:'7'"
    })
    void whatTheStandardDoesNotKnowIsKeptUnderItsOwnName(String heading, String json) {
        assertThat(grant(heading, "7")).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"tbc", "18k", "\u00a326000", "007", "1e3", ".5", "5.", "1_000", "\u0661"})
    void whatIsNoNumberStaysAsItIsWritten(String cell) {
        assertThat(grant("Amount Awarded", cell)).isEqualTo("amountAwarded:'" + cell + "'");
    }

    @Test
    void numbersInHeadingsOrderButAreNoPlaces() {
        var gathered = Sheets.read(
                "Identifier,Title,Related Document:5:Title,Related Document:1:Title,Related Document:1:URL,Planned Dates:1:Title",
                "g1,T,last,first,,only",
                "g2,T,alone,,,");

        assertThat(gathered.json())
                .containsExactly(
                        "{id:'g1',title:'T',relatedDocument:[{title:'first'},{title:'last'}],plannedDates:[{title:'only'}]}",
                        "{id:'g2',title:'T',relatedDocument:[{title:'alone'}]}");
    }

    @Test
    void aListSplitsAtSemicolonsAndLeavesEmptyOnesOut() {
        assertThat(grant("Related Activity", " a, b ;; c;")).isEqualTo("relatedActivity:['a, b','c']");
        assertThat(Sheets.read("Identifier,Title,Related Activity", "g1,T,;").json())
                .containsExactly("{id:'g1',title:'T'}");
    }

    @Test
    void everyValueKnowsItsCell() {
        var dates = Sheets.read("Identifier,Title,Planned Dates:0:Title", "g1,T,x")
                .grants()
                .getFirst()
                .fields()
                .parts("plannedDates");

        assertThat(dates.getFirst().scalars("title")).singleElement().satisfies(title -> {
            assertThat(title.cell().letters()).isEqualTo("C");
            assertThat(title.cell().heading()).isEqualTo("Planned Dates:0:Title");
            assertThat(title.cell().row().line()).isEqualTo(2);
        });
    }
}
