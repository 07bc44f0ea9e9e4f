package org.mainstay.app.ambleford;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class GrantsTest {

    @Test
    void everyRequiredFieldIsFilled() {
        var required = List.of(
                "Identifier",
                "Title",
                "Description",
                "Currency",
                "Amount Awarded",
                "Award Date",
                "Funding Org:Identifier",
                "Funding Org:Name");

        assertThat(Published.rows("grants_360giving.csv"))
                .hasSizeBetween(150, 250)
                .allSatisfy(row -> required.forEach(
                        field -> assertThat(row.getField(field)).as(field).isNotEmpty()))
                .allMatch(row -> row.getField("Recipient Org:Name").isEmpty()
                        != row.getField("Recipient Ind:Name").isEmpty())
                .allMatch(row -> row.getField("Title").length() < 140);
    }

    @Test
    void identifiersAreTheirOwn() {
        assertThat(Published.rows("grants_360giving.csv").stream().map(row -> row.getField("Identifier")))
                .doesNotHaveDuplicates();
    }

    @Test
    void theJsonHoldsTheSameGrantsInTheSameOrder() {
        var json = Objects.requireNonNull(Published.files().get("grants_360giving.json"));
        var ids = Pattern.compile("\"id\" : \"(360G-ambleford-[A-Z]+\\d+)\"")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
        var amounts = Pattern.compile("\"amountAwarded\" : ([0-9.]+)")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(json).contains("\"version\" : \"1.4\"").doesNotContain("\r", "\"\"");
        assertThat(ids).isEqualTo(column("Identifier"));
        assertThat(amounts).isEqualTo(column("Amount Awarded"));
    }

    @Test
    void plannedDatesSpanOneTwoOrThreeYears() {
        assertThat(column("Planned Dates:Duration (months)")).contains("12", "24", "36");
        assertThat(Published.rows("grants_360giving.csv"))
                .allMatch(row ->
                        row.getField("Planned Dates:Start Date").compareTo(row.getField("Planned Dates:End Date")) < 0);
    }

    @Test
    void noAwardIsLaterThanTheLedger() {
        assertThat(column("Award Date"))
                .allMatch(date -> date.compareTo("2019-01-01") >= 0 && date.compareTo("2026-05-29") <= 0);
    }

    private static List<String> column(String name) {
        return Published.rows("grants_360giving.csv").stream()
                .map(row -> row.getField(name))
                .toList();
    }
}
