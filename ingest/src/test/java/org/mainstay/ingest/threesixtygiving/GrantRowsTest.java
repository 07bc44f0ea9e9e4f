package org.mainstay.ingest.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.Grant;

/// Rows of one sheet that belong together, contradict each other or contradict themselves.
class GrantRowsTest {

    private static final String HEAD = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name,"
            + "Recipient Org:Charity Number,Recipient Ind:Identifier,Recipient Ind:Name,"
            + "Planned Dates:Start Date,Planned Dates:End Date,Planned Dates:Duration (months)";
    private static final String OWN = "g1,T,D,GBP,5,2024-04-01,f,F,";

    @Test
    void aRecipientOfTheSameIdentifierMayOnlyBeAddedTo() {
        var trial = read(OWN + "r,R,,,,,,", OWN + "r,Another name,1090000,,,,,");

        assertThat(trial.fact(Grant.class).recipient().name()).isEqualTo("R");
        assertThat(trial.fact(Grant.class).recipient().charityNumber()).isEqualTo("1090000");
        assertThat(trial.messages())
                .containsExactly("Rows 2 and 3 share the identifier g1, but column J says \"R\" and"
                        + " \"Another name\". The first is used.");
    }

    @Test
    void anotherRecipientIsNoContradiction() {
        var trial = read(OWN + "r,R,,,,,,", "g1,,,,,,,,other,Other,2,,,,,");

        assertThat(trial.fact(Grant.class).recipient().charityNumber()).isEmpty();
        assertThat(trial.merged()).isEqualTo(1);
        assertThat(trial.codes()).isEmpty();
    }

    @Test
    void aRecipientMayComeWithALaterRow() {
        var trial = read(OWN + ",,,,,,,", "g1,,,,,,,,r,R,,,,,,");

        assertThat(trial.fact(Grant.class).recipient().id()).isEqualTo("r");
    }

    @Test
    void rowsWithoutAnIdentifierStayApart() {
        var row = ",T,D,GBP,5,2024-04-01,f,F,r,R,,,,,,";
        var trial = read(row, row);

        assertThat(trial.rejected()).isEqualTo(2);
        assertThat(trial.merged()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"r,R", "r,", ",R"})
    void whereAPersonIsNamedAnyTraceOfAnOrganisationIsOneTooMany(String organisation) {
        var trial = read(OWN + organisation + ",,I7,Jo Bloggs,,,");

        assertThat(trial.codes()).containsExactly("two_recipients");
        assertThat(trial.messages().getFirst()).contains("line 2").doesNotContain("Bloggs");
    }

    @Test
    void aPersonNeedsAnIdentifierAndANameAndNoNoticeSaysIt() {
        var trial = read(OWN + ",,,,Jo Bloggs,,,", OWN.replace("g1", "g2") + ",,,I7,,,,");

        assertThat(trial.messages())
                .containsExactly(
                        "The grant on line 2 lacks recipientIndividual/id, which the 360Giving standard requires.",
                        "The grant on line 3 lacks recipientIndividual/name, which the 360Giving standard requires.");
    }

    @Test
    void aSheetOfGrantsToPeopleNeedsNoColumnsForOrganisations() {
        var header = HEAD.replace("Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Charity Number,", "");

        assertThat(Trial.fit(new GrantsCsv(), header, "").whole()).isTrue();
        assertThat(Trial.fit(
                                new GrantsCsv(),
                                header.replace("Recipient Ind:Identifier,Recipient Ind:Name,", "")
                                        .replace("Title,Description,", ""),
                                "")
                        .missing())
                .containsExactly("Title", "Description", "Recipient Org:Identifier", "Recipient Org:Name");
    }

    @Test
    void aPlanThatEndsBeforeItStartsLastsNoKnownTime() {
        var trial = read(OWN + "r,R,,,,2025-04-01,2024-03-31,");

        assertThat(trial.fact(Grant.class).award().months()).isNull();
        assertThat(trial.messages())
                .containsExactly("The grant on line 2 is planned to end on 2024-03-31, before it starts on 2025-04-01."
                        + " How long it runs is not known.");
    }

    @Test
    void aPlanMayEndOnTheDayItStarts() {
        var trial = read(OWN + "r,R,,,,2024-04-01,2024-04-01,");

        assertThat(trial.fact(Grant.class).award().months()).isZero();
        assertThat(trial.codes()).isEmpty();
    }

    @Test
    void aDurationCountsBeforeDates() {
        assertThat(read(OWN + "r,R,,,,2024-04-01,2025-03-31,6")
                        .fact(Grant.class)
                        .award()
                        .months())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "-3", "12345", "a year"})
    void aDurationIsAWholeNumberOfMonths(String written) {
        var trial = read(OWN + "r,R,,,,,," + written);

        assertThat(trial.fact(Grant.class).award().months()).isNull();
        assertThat(trial.messages().getFirst()).contains("plannedDates/duration on line 2", written);
    }

    @Test
    void aSoundGrantRaisesNothing() {
        assertThat(read(OWN + "r,R,1090000,,,2024-04-01,2025-03-31,12").codes()).isEmpty();
    }

    private static Trial read(String... rows) {
        var lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(List.of(rows));
        return Trial.of(new GrantsCsv(), lines.toArray(String[]::new));
    }
}
