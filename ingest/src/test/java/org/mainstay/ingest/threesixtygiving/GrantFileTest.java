package org.mainstay.ingest.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
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
}
