package org.mainstay.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mainstay.app.example.ExampleLosses;
import org.mainstay.engine.appraisal.WorstLosses;

class LossesJsonTest {

    private static String json(WorstLosses losses) {
        var bytes = new ByteArrayOutputStream();
        try (var json = new Json(bytes)) {
            LossesJson.write(json, losses);
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    @Test
    void aLossSaysWhoGoesWhoFallsAndWhoIsLeft() {
        assertThat(json(ExampleLosses.full()))
                .contains("\"organisations\": [ { \"id\": \"name:The Hall\", \"name\": \"The Hall\" } ]")
                .contains("\"name\": \"The Club\", \"why\": \"Both give one address.\"")
                .contains("\"people_alone\": { \"id\": \"losses/hall/alone\"")
                .contains("\"people_alone\": null")
                .contains("\"decile\": \"1\"")
                .contains("\"reported\": false")
                .contains("\"pairs\": [ { \"beyond\": { \"id\": \"losses/teas/beyond\"");
    }

    @Test
    void whatIsNotProvenHelpAndSignsAreSaid() {
        assertThat(json(ExampleLosses.full()))
                .contains("\"triples_proven\": false")
                .contains("\"kind\": \"second_provider\"")
                .contains("\"runway\": null")
                .contains("\"false_alarms\": { \"id\": \"losses/signs/false_alarms\"")
                .contains("\"signs\": [ \"The council pays 90% of its income.\" ]")
                .contains("\"not_known\": [ \"Of 1 of 4 lines nobody knows the need.\" ]");
    }

    @Test
    void aPlaceThatLosesNobodyHasEmptyLists() {
        assertThat(json(ExampleLosses.empty()))
                .contains("\"singles\": []")
                .contains("\"backups\": []")
                .contains("\"early_signs\": []")
                .contains("\"early_signs_tried\": null");
    }
}
