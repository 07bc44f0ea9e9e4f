package org.mainstay.ingest.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.reading.Content;
import org.mainstay.ingest.reading.FormatReader;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.trial.Raised;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.notice.Notice;

class GrantsTest {

    private static final String HEAD = "Identifier,Title,Description,Currency,Amount Awarded,Award Date,"
            + "Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name,"
            + "Recipient Org:Charity Number,Recipient Org:Postal Code,Planned Dates:Start Date,"
            + "Planned Dates:End Date,Planned Dates:Duration (months),Grant Programme:Code,Grant Programme:Title,"
            + "Recipient Ind:Identifier,Recipient Ind:Name";
    private static final String FUNDER = "GB-LAE-AMB,Ambleford";

    private final List<Grant> grants = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int merged;
    private int rejected;
    private long rejectedPence;

    @Test
    void aRowIsAGrant() throws IOException {
        csv("g1,Meals,Meals for all,GBP,4500.5,2024-04-01,GB-CHC-1,Helpers," + FUNDER
                + ",1,AM1 1AA,2024-04-01,2025-03-31,,P1,Small grants,,");

        assertThat(grants).singleElement().satisfies(grant -> {
            assertThat(grant.id()).isEqualTo("g1");
            assertThat(grant.title()).isEqualTo("Meals");
            assertThat(grant.award())
                    .isEqualTo(new Grant.Award(
                            450_050,
                            LocalDate.of(2024, 4, 1),
                            LocalDate.of(2024, 4, 1),
                            LocalDate.of(2025, 3, 31),
                            12));
            assertThat(grant.recipient()).isEqualTo(new Party("GB-CHC-1", "Helpers", "1", "", "AM1 1AA"));
            assertThat(grant.funder()).isEqualTo(new Party("GB-LAE-AMB", "Ambleford", "", "", ""));
            assertThat(grant.programme()).isEqualTo(new Grant.Programme("P1", "Small grants"));
            assertThat(grant.toIndividual()).isFalse();
            assertThat(grant.row().line()).isEqualTo(2);
        });
        assertThat(notices).isEmpty();
    }

    @Test
    void jsonSaysTheSameAsTheSheet() throws IOException {
        csv("g1,Meals,Meals for all,GBP,4500,2024-04-01,GB-CHC-1,Helpers," + FUNDER
                + ",1,AM1 1AA,2024-04-01,2025-03-31,6,P1,Small grants,,");
        json("{\"version\":\"1.4\",\"grants\":["
                + grant(
                        "g1",
                        ",\"plannedDates\":[{\"startDate\":\"2024-04-01\","
                                + "\"endDate\":\"2025-03-31\",\"duration\":6}],"
                                + "\"grantProgramme\":[{\"code\":\"P1\",\"title\":\"Small grants\"}]")
                + "]}");

        assertThat(grants).hasSize(2);
        assertThat(grants.get(0).sameAs(grants.get(1))).isTrue();
        assertThat(grants.get(1).award().months()).isEqualTo(6);
        assertThat(grants.get(1).row().line()).isEqualTo(1);
    }

    @Test
    void headingsMayBeNumberedOrPointersAndSpacedAnyHow() throws IOException {
        read(
                new GrantsCsv(),
                Trial.content(
                        "identifier,TITLE, description ,currency,amountAwarded,AwardDate,recipientOrganization/0/id,"
                                + "Recipient Org:0:Name,Funding  Org:Identifier,fundingOrganization/0/name",
                        "g1,T,D,GBP,1,2024-04-01,r,R,f,F"));

        assertThat(grants).hasSize(1);
        assertThat(notices).isEmpty();
    }

    @Test
    void aGrantToAPersonKeepsNoName() throws IOException {
        csv("g1,T,D,GBP,1,2024-04-01,,," + FUNDER + ",,,,,,,,I7,Jo Bloggs");

        assertThat(grants).singleElement().satisfies(grant -> {
            assertThat(grant.toIndividual()).isTrue();
            assertThat(grant.recipient()).isEqualTo(new Party("I7", "", "", "", ""));
        });
    }

    @Test
    void aGrantGoesToAnOrganisationOrToAPersonNotToBoth() throws IOException {
        csv("g1,T,D,GBP,1,2024-04-01,r,R," + FUNDER + ",,,,,,,,I7,Jo");

        assertThat(codes()).containsExactly("two_recipients");
        assertThat(messages().getFirst()).contains("line 2").doesNotContain("Jo");
        assertThat(rejectedPence).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",T,D,GBP,1,2024-04-01,r,R,f,F|id",
                "g,,D,GBP,1,2024-04-01,r,R,f,F|title",
                "g,T,,GBP,1,2024-04-01,r,R,f,F|description",
                "g,T,D,,1,2024-04-01,r,R,f,F|currency",
                "g,T,D,GBP,,2024-04-01,r,R,f,F|amountAwarded",
                "g,T,D,GBP,1,,r,R,f,F|awardDate",
                "g,T,D,GBP,1,2024-04-01,,R,f,F|recipientOrganization/id",
                "g,T,D,GBP,1,2024-04-01,r,R,f,|fundingOrganization/name",
                "g,T,D,GBP,1,2024-04-01,,,,F|fundingOrganization/id, recipientOrganization/id, recipientOrganization/name"
            })
    void whatTheStandardRequiresMustBeThere(String row, String missing) throws IOException {
        csv(row);

        assertThat(grants).isEmpty();
        assertThat(rejected).isEqualTo(1);
        assertThat(notices)
                .extracting(Notice::message)
                .containsExactly("The grant on line 2 lacks " + missing + ", which the 360Giving standard requires.");
    }

    @Test
    void otherMoneyIsInNoTotal() throws IOException {
        csv("g1,T,D,EUR,1,2024-04-01,r,R," + FUNDER);

        assertThat(codes()).containsExactly("foreign_currency");
        assertThat(messages().getFirst()).contains("\"EUR\"");
        assertThat(rejectedPence).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"£26,000\"| Write 26000.|2600000",
                "(5)| Write -5.|-500",
                ".50| Write 0.5.|50",
                "tbc||0",
                "18k||0",
                "3 thousand pounds||0"
            })
    void anAmountMustBeANumberAndWhatWasMeantIsSuggested(String written, String suggestion, long pence)
            throws IOException {
        csv("g1,T,D,GBP," + written + ",2024-04-01,r,R," + FUNDER);

        assertThat(codes()).containsExactly("invalid_amount");
        assertThat(notices.getFirst().message()).endsWith(suggestion == null ? "plain number." : suggestion);
        assertThat(rejectedPence).isEqualTo(pence);
    }

    @Test
    void anAmountBelowNothingIsSaidAndUsed() throws IOException {
        csv("g1,T,D,GBP,-5,2024-04-01,r,R," + FUNDER);

        assertThat(grants.getFirst().award().pence()).isEqualTo(-500);
        assertThat(messages())
                .containsExactly("The grant on line 2 awards \"-5\". It is used as it stands and lowers totals.");
    }

    @Test
    void partsOfAPennyAreSaid() throws IOException {
        csv("g1,T,D,GBP,5.001,2024-04-01,r,R," + FUNDER);

        assertThat(codes()).containsExactly("rounded_amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/04/2024", "2024-02-30", "2024-04", "April"})
    void anAwardDateIsADay(String date) throws IOException {
        csv("g1,T,D,GBP,5," + date + ",r,R," + FUNDER);

        assertThat(codes()).containsExactly("invalid_date");
        assertThat(rejectedPence).isEqualTo(500);
    }

    @Test
    void anAwardDateMayHaveATime() throws IOException {
        csv("g1,T,D,GBP,5,2024-04-01T00:00:00+00:00,r,R," + FUNDER);

        assertThat(grants.getFirst().award().date()).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04,2025-03,,2024-04-01,2025-03-31,12",
        "2024,2024,,2024-01-01,2024-12-31,12",
        "2024-04-01,,,2024-04-01,,",
        ",2024-04-30,,,2024-04-30,",
        ",,18.0,,,18"
    })
    void plannedDatesMayBeMonthsOrYears(
            String start, String end, String months, LocalDate from, LocalDate to, Integer lasts) throws IOException {
        csv("g1,T,D,GBP,5,2024-04-01,r,R," + FUNDER + ",,," + text(start) + "," + text(end) + "," + text(months));

        var award = grants.getFirst().award();
        assertThat(award.plannedStart()).isEqualTo(from);
        assertThat(award.plannedEnd()).isEqualTo(to);
        assertThat(award.months()).isEqualTo(lasts);
        assertThat(notices).isEmpty();
    }

    @Test
    void plannedDatesThatCannotBeReadAreSaid() throws IOException {
        csv("g1,T,D,GBP,5,2024-04-01,r,R," + FUNDER + ",,,soon,2024-13,a year");

        assertThat(codes()).containsExactly("invalid_planned_date", "invalid_planned_date", "invalid_planned_date");
        assertThat(messages()).anyMatch(message -> message.contains("plannedDates/duration on line 2 is \"a year\""));
        assertThat(grants.getFirst().award().months()).isNull();
    }

    @Test
    void rowsOfOneGrantAddToEachOther() throws IOException {
        csv(
                "g1,T,D,GBP,5,2024-04-01,r,R," + FUNDER,
                "g1,,,,,,r,R,,,1090000,AM1 1AA",
                "g1,,,,,,other,Other,,,2,ZZ1 1ZZ",
                "g1,T,D,GBP,5,2024-04-01,r,R," + FUNDER + ",,,2024-04-01");

        assertThat(merged).isEqualTo(3);
        assertThat(notices).isEmpty();
        assertThat(grants).singleElement().satisfies(grant -> {
            assertThat(grant.recipient()).isEqualTo(new Party("r", "R", "1090000", "", "AM1 1AA"));
            assertThat(grant.award().plannedStart()).isEqualTo(LocalDate.of(2024, 4, 1));
        });
    }

    @Test
    void theFirstOfSeveralPlansIsKept() throws IOException {
        csv("g1,T,D,GBP,5,2024-04-01,r,R," + FUNDER + ",,,2024-04-01", "g1,,,,,,,,,,,,2025-04-01,2026-03-31,12");

        assertThat(grants.getFirst().award().plannedEnd()).isNull();
        assertThat(grants.getFirst().award().months()).isNull();
    }

    @Test
    void rowsOfOneGrantThatContradictKeepTheFirst() throws IOException {
        csv("g1,T,D,GBP,25000,2024-04-01,r,R," + FUNDER, "g1,Other,D,GBP,75000,2024-04-01,r,R," + FUNDER);

        assertThat(grants)
                .singleElement()
                .satisfies(grant -> assertThat(grant.award().pence()).isEqualTo(2_500_000));
        assertThat(merged).isEqualTo(1);
        assertThat(notices)
                .extracting(Notice::message)
                .containsExactly(
                        "Rows 2 and 3 share the identifier g1, but column B says \"T\" and \"Other\". The first is used.",
                        "Rows 2 and 3 share the identifier g1, but column E says \"25000\" and \"75000\"."
                                + " The first is used.");
    }

    @Test
    void jsonReadsOnPastWhatItDoesNotKnow() throws IOException {
        json("{\"title\":\"x\",\"extensions\":[\"a\"],\"grants\":["
                + grant("g1", ",\"fromOpenCall\":null,\"relatedActivity\":[\"a\",{\"b\":[1]}],\"x\":{\"id\":\"no\"}")
                + "," + grant("g2", "").replace("4500", "1.2e3")
                + "," + grant("g3", "").replace("4500", "\"45\"")
                + "," + grant("g4", "").replace("[{\"id\":\"GB-CHC-1\"", "[7,{\"id\":\"GB-CHC-1\"")
                + "," + grant("g5", "").replace("4500", "1e999999999")
                + ",5],\"after\":1}");

        assertThat(grants).extracting(Grant::id).containsExactly("g1", "g2", "g3", "g4");
        assertThat(grants.get(1).award().pence()).isEqualTo(120_000);
        assertThat(codes()).containsExactly("invalid_amount", "missing_field");
    }

    @Test
    void jsonMayNameAPerson() throws IOException {
        json("{\"grants\":["
                + grant("g1", "")
                        .replace(
                                "\"recipientOrganization\":[{\"id\":\"GB-CHC-1\",\"name\":\"Helpers\",\"charityNumber\":\"1\","
                                        + "\"postalCode\":\"AM1 1AA\"}]",
                                "\"recipientIndividual\":{\"id\":\"I7\",\"name\":\"Jo\"}")
                + "]}");

        assertThat(grants.getFirst().toIndividual()).isTrue();
    }

    @Test
    void jsonThatBreaksOffKeepsWhatCameBefore() throws IOException {
        json("{\"grants\":[" + grant("g1", "") + ",\n{\"id\":\"g2\"");

        assertThat(grants).hasSize(1);
        assertThat(notices)
                .extracting(Notice::message)
                .containsExactly("The JSON breaks off in grant 2, near line 2 of the file. Nothing after it was read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"grants\":[]}", "{\"grants\":7}", "{}", "[]"})
    void jsonWithoutGrantsHasNone(String text) throws IOException {
        json(text);

        assertThat(grants).isEmpty();
        assertThat(notices).isEmpty();
    }

    @Test
    void grantsAreKnownByWhatTheStandardRequires() {
        assertThat(Trial.fit(new GrantsCsv(), HEAD, "x").whole()).isTrue();
        assertThat(Trial.fit(new GrantsCsv(), HEAD.replace("Title,Description,Currency,Amount Awarded,", ""), "x")
                        .missing())
                .containsExactly("Title", "Description", "Currency", "Amount Awarded");
        assertThat(Trial.fit(new GrantsCsv(), "").whole()).isFalse();
        assertThat(Trial.fit(new GrantsJson(), "{\"grants\": [" + grant("g", "") + "]}")
                        .whole())
                .isTrue();
        assertThat(Trial.fit(new GrantsJson(), "[" + grant("g", "") + "]").missing())
                .containsExactly("grants");
        assertThat(Trial.fit(new GrantsJson(), "a,b").whole()).isFalse();
    }

    @Test
    void aRealFileAsSheetAndAsJsonSaysTheSame() throws IOException {
        var sheet = SharedData.get("places/trafford/grants_360giving.csv");
        var json = SharedData.get("places/trafford/grants_360giving.json");
        var one = Trial.of(new GrantsCsv(), sheet).facts(Grant.class);
        var other = Trial.of(new GrantsJson(), json).facts(Grant.class);

        assertThat(one).hasSize(555);
        assertThat(other).hasSize(555);
        for (var index = 0; index < one.size(); index++) {
            assertThat(one.get(index).sameAs(other.get(index))).isTrue();
        }
        assertThat(one.stream().mapToLong(grant -> grant.award().pence()).sum()).isEqualTo(129_143_654);
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    private static String grant(String id, String more) {
        return "{\"id\":\"" + id + "\",\"title\":\"Meals\",\"description\":\"Meals for all\",\"currency\":\"GBP\","
                + "\"amountAwarded\":4500,\"awardDate\":\"2024-04-01\",\"recipientOrganization\":[{\"id\":\"GB-CHC-1\","
                + "\"name\":\"Helpers\",\"charityNumber\":\"1\",\"postalCode\":\"AM1 1AA\"}],"
                + "\"fundingOrganization\":[{\"id\":\"GB-LAE-AMB\",\"name\":\"Ambleford\"}]" + more + "}";
    }

    private void csv(String... rows) throws IOException {
        var lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(List.of(rows));
        read(new GrantsCsv(), Trial.content(lines.toArray(String[]::new)));
    }

    private void json(String text) throws IOException {
        read(new GrantsJson(), Trial.content(text));
    }

    private List<String> codes() {
        return notices.stream().map(Notice::code).toList();
    }

    private List<String> messages() {
        return notices.stream().map(Notice::message).toList();
    }

    private void read(FormatReader reader, Content content) throws IOException {
        reader.read(content, new Readout() {
            @Override
            public void accept(Fact fact, long pence) {
                grants.add((Grant) fact);
            }

            @Override
            public void merge() {
                merged++;
            }

            @Override
            public void reject(Notice why, long pence) {
                rejected++;
                rejectedPence += pence;
                notices.add(why);
            }

            @Override
            public void note(Notice notice) {
                notices.add(notice);
            }
        });
        Raised.add(reader.name(), codes());
    }
}
