package org.mainstay.ingest.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.threesixtygiving.record.Gathered;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;

/// Every value of every grant, whatever the format.
class GrantFileTest {

    private static Gathered json(String text) throws IOException {
        var gathered = new Gathered();
        GrantFile.read(Trial.content(text), gathered);
        return gathered;
    }

    @Test
    void aPackageTellsWhatItSaysOfItselfWhereverItStands() throws IOException {
        var gathered = json("""
                {"version":"1.4","grants":[{"id":"g1"},{"id":"g1","amountAwarded":5.50,"plannedDates":[{"duration":null}]},7],
                "publisher":{"name":"Ambleford"},"unknown":{"x":[1]},"extensions":["dei"],"issued":true}""");

        assertThat(gathered.json())
                .containsExactly("{id:'g1'}", "{id:'g1',amountAwarded:5.50,plannedDates:[{duration:null}]}", "{}");
        assertThat(gathered.merged()).isZero();
        assertThat(gathered.details())
                .isEqualTo("{version:'1.4',publisher:{name:'Ambleford'},extensions:['dei'],issued:true}");
    }

    @Test
    void aPackageThatBreaksOffKeepsWhatCameBefore() throws IOException {
        var gathered = json("{\"grants\":[{\"id\":\"g1\"},{\"id\":");

        assertThat(gathered.grants()).hasSize(1);
        assertThat(gathered.messages()).singleElement().asString().contains("grant 2");
        assertThat(gathered.details()).isEqualTo("{}");
    }

    @Test
    void whatIsNoObjectHasNoGrants() throws IOException {
        assertThat(json("[1]").grants()).isEmpty();
        assertThat(json("{\"grants\":7}").details()).isEqualTo("{grants:7}");
    }

    @Test
    void aRealSheetAndItsPackageHoldTheSameFieldByField() throws IOException {
        var sheet = new Gathered();
        GrantFile.read(Trial.content(SharedData.get("places/trafford/grants_360giving.csv")), sheet);
        var json = new Gathered();
        GrantFile.read(Trial.content(SharedData.get("places/trafford/grants_360giving.json")), json);

        assertThat(json.grants()).hasSize(555);
        assertThat(sheet.sorted()).isEqualTo(json.sorted());
        assertThat(sheet.messages()).isEmpty();
    }

    private static Gathered converted(String file) throws IOException {
        var gathered = new Gathered();
        GrantFile.read(Trial.content(SharedData.get("fixtures/360giving/conversion-cases/" + file)), gathered);
        return gathered;
    }

    @ParameterizedTest
    @CsvSource({"valid,validfile,125", "conversion_errors,conversionerrorsfile,3", "invalid_file,aninvalidfile,124"})
    void aWorkbookConvertsToWhatOthersMakeOfIt(String input, String expected, int grants) throws IOException {
        var workbook = converted("input/" + input + ".xlsx");
        var json = converted("expected_output/json_all/" + expected + ".json");

        assertThat(json.grants()).hasSize(grants);
        // Theirs puts grants without identifier at the end; ours keeps the order of the sheet.
        assertThat(workbook.sorted()).containsExactlyInAnyOrderElementsOf(json.sorted());
    }

    @Test
    void contradictionsThatOthersPassOverAreTold() throws IOException {
        assertThat(converted("input/conversion_errors.xlsx").messages())
                .hasSize(8)
                .anyMatch(message -> message.contains("column E says \"25000\" and \"75000\""))
                .anyMatch(message -> message.contains("column E says \"25000\" and \"6000\""));
    }
}
