package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.threesixtygiving.record.Cell;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

/// The run of all checks over one file.
class GrantsCheckTest {

    private static final Source SOURCE = Source.of("0".repeat(64), "trial.json", 0);

    private static GrantRecord grant(int line) {
        var row = new RowRef(SOURCE, line);
        var fields = new Part();
        fields.put("id", scalar(row, "id", "360G-ambleford-" + line));
        fields.put("title", scalar(row, "title", "Grant"));
        return new GrantRecord(row, fields);
    }

    private static Scalar scalar(RowRef row, String heading, String text) {
        return new Scalar(text, Scalar.Kind.TEXT, new Cell(row, 0, heading));
    }

    private static GrantsCheck.File file(int grants) {
        return sink -> {
            for (var line = 1; line <= grants; line++) {
                sink.grant(grant(line), line == 1 ? 2 : 0);
            }
        };
    }

    @About(severity = Severity.WARNING, what = "It fails.", fix = "Nothing.", example = "any")
    static final class Failing implements Rule {

        @Override
        public void look(GrantRecord grant, Findings out) {
            if (grant.row().line() == 300) {
                throw new IllegalStateException("a slip of ours");
            }
        }
    }

    @Test
    void aRuleThatFailsOnAGrantSilencesNothingElse() {
        var checked = Trying.check(file(500), List.of(new Failing(), new EmptyTitle()));

        assertThat(Trying.counts(checked)).isEqualTo(Map.of("internal", 1L, "empty_title", 500L));
        assertThat(Trying.where(checked, Internal.class)).singleElement().satisfies(finding -> {
            assertThat(finding.row().line()).isEqualTo(300);
            assertThat(finding.value()).isEqualTo("failing");
        });
    }

    @Test
    void aFaultOfTheMachineEndsTheCheck() {
        Rule hopeless = (grant, out) -> {
            throw new OutOfMemoryError("no more");
        };
        assertThatThrownBy(() -> Trying.check(file(5000), List.of(hopeless))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void bytesThatGiveOutEndTheCheck() {
        GrantsCheck.File torn = sink -> {
            sink.grant(grant(1), 0);
            throw new IOException("unplugged");
        };
        assertThatThrownBy(() -> Trying.check(torn)).hasMessageContaining("unplugged");
    }

    @Test
    void onlyTheFirstFindingsAreKeptButTheListenerHearsAll() throws IOException {
        var heard = new ArrayList<Finding>();
        var grants = new AtomicInteger();
        var manner = new GrantsCheck.Manner(10, heard::add, grants::incrementAndGet);
        var checked = GrantsCheck.run(file(700), List.of(new EmptyTitle()), manner);

        assertThat(checked.grants()).isEqualTo(700);
        assertThat(checked.merged()).isEqualTo(2);
        assertThat(grants).hasValue(700);
        assertThat(heard).hasSize(700);
        assertThat(checked.checks()).singleElement().satisfies(check -> {
            assertThat(check.count()).isEqualTo(700);
            assertThat(check.cells()).isEqualTo(700);
            assertThat(check.share()).hasToString("1.0000");
            assertThat(check.where()).hasSize(10);
        });
        assertThat(heard.getFirst().column()).isEqualTo("A");
        assertThat(heard.getFirst().heading()).isEqualTo("title");
    }

    @About(severity = Severity.ERROR, what = "It is torn.", fix = "Mend it.", example = "any")
    private record Torn(RowRef row) implements Notice.OfRow {

        @Override
        public String message() {
            return "Line %d is torn.".formatted(row.line());
        }
    }

    @Test
    void whatTheReaderSaysIsCountedToo() {
        var checked = Trying.check(
                sink -> {
                    sink.grant(grant(1), 0);
                    sink.broken(new Torn(new RowRef(SOURCE, 2)));
                    sink.note(new Torn(new RowRef(SOURCE, 3)));
                },
                List.of());

        assertThat(checked.checks()).singleElement().satisfies(check -> {
            assertThat(check.code()).isEqualTo("torn");
            assertThat(check.severity()).isEqualTo(Severity.ERROR);
            assertThat(check.count()).isEqualTo(2);
            assertThat(check.of()).isEqualTo(2);
            assertThat(check.where())
                    .extracting(finding -> finding.row().line())
                    .containsExactly(2, 3);
        });
    }

    @Test
    void whatIsSaidTwiceOnTheWayIsCountedOnce() {
        var publisher = new Part();
        publisher.put("name", scalar(new RowRef(SOURCE, 1), "publisher/name", "Ambleford Council"));
        var meta = new Part();
        meta.put("publisher", publisher);
        var checked = Trying.check(
                sink -> {
                    sink.details(meta);
                    sink.grant(grant(1), 0);
                    sink.note(new Torn(new RowRef(SOURCE, 3)));
                    sink.broken(new Torn(new RowRef(SOURCE, 4)));
                    sink.grant(grant(1), 0);
                },
                List.of());

        assertThat(Trying.counts(checked))
                .isEqualTo(Map.of("torn", 2L, "duplicate_grant_id", 1L, "package_without_licence", 1L));
        assertThat(Trying.where(checked, DuplicateGrantId.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("duplicate_grant_id");
                    assertThat(finding.about().severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void whoeverStopsTheCheckIsObeyed() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Trying.check(file(500), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aLoadedRegisterAddsItsRules() {
        var without = Rules.list(Trying.ON, null).size();
        assertThat(Rules.list(Trying.ON, new NothingRegistered())).hasSizeGreaterThan(without);
    }

    private record NothingRegistered() implements Registered {

        @Override
        public boolean loaded(String list) {
            return true;
        }

        @Override
        public boolean found(OrgId id) {
            return false;
        }

        @Override
        public @Nullable LocalDate removedOn(OrgId id) {
            return null;
        }
    }

    @Test
    void ofFundersNamedEquallyOftenTheFirstNameIsTheBetterOne() {
        var checked = Trying.check(
                Written.toClub().with("id", "'1'").toString(),
                Written.toClub()
                        .with("id", "'2'")
                        .with("fundingOrganization", "[{'id':'GB-LAE-AFD','name':'Ambleford MBC'}]")
                        .toString());
        assertThat(Trying.where(checked, FunderWithSeveralNames.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.value()).isEqualTo("Ambleford MBC");
                    assertThat(finding.suggestion()).isEqualTo("Ambleford Council");
                });
    }

    @Test
    void theWorstComesFirstThenTheOrderOfThePublishedChecks() {
        var bad = Written.toClub()
                .with("title", "'Grant'")
                .with("amountAwarded", "0")
                .without("dataSource")
                .without("dateModified")
                .with("awardDate", "'1990-01-01'")
                .without("plannedDates");
        assertThat(Trying.check(bad.toString()).checks())
                .extracting(Check::code)
                .containsExactly(
                        "zero_amount",
                        "date_long_past",
                        "no_last_modified",
                        "no_data_source",
                        "no_duration",
                        "empty_title");
    }

    @Test
    void sharesAreOfTheGrantsThatACheckIsAbout() {
        var bare = "[{'id':'GB-CHC-9000012','name':'Larkfield Club'}]";
        var checked = Trying.check(
                Written.toPerson().without("toIndividualsDetails").toString(),
                Written.toPerson().toString(),
                Written.toClub().with("recipientOrganization", bare).toString());
        assertThat(checked.checks().stream().filter(check -> check.code().equals("person_without_reason")))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.among()).isEqualTo(Among.GRANTS_TO_PEOPLE);
                    assertThat(check.share()).hasToString("0.5000");
                });
        assertThat(checked.checks().stream().filter(check -> check.code().equals("recipient_without_area")))
                .singleElement()
                .satisfies(check -> assertThat(check.share()).hasToString("1.0000"));
        assertThat(checked.aggregates().grantsToPeople()).isEqualTo(2);
    }

    @Test
    void anEmptyFileIsNoFault() {
        var checked = Trying.check(sink -> {});
        assertThat(checked.checks()).isEmpty();
        assertThat(checked.aggregates().firstAward()).isNull();
        assertThat(checked.aggregates().lastAward()).isNull();
        assertThat(new Check("x", Severity.INFO, 0, Among.GRANTS, 0, 0, 0, List.of(), "", "").share())
                .hasToString("0.0000");
    }

    @Test
    void aPackageThatSpeaksOfItselfSaysWhoAndUnderWhichLicence() {
        assertThat(details("version", "1.4.3"))
                .contains("package_version", "package_without_licence", "package_without_publisher");
        assertThat(details("license", "https://creativecommons.org/licenses/by/4.0/"))
                .contains("package_without_publisher")
                .doesNotContain("package_without_licence", "package_version");
    }

    private static List<String> details(String name, String value) {
        var meta = new Part();
        meta.put(name, scalar(new RowRef(SOURCE, 1), name, value));
        var checked = Trying.check(sink -> sink.details(meta));
        return checked.checks().stream().map(Check::code).toList();
    }

    @Test
    void remarksOfOtherReadersHaveTheSameShape() {
        var remarks = new Remarks(1, null);
        remarks.add(new Torn(new RowRef(SOURCE, 2)));
        remarks.add(new Torn(new RowRef(SOURCE, 3)));
        assertThat(remarks.checks(8)).singleElement().satisfies(check -> {
            assertThat(check.share()).hasToString("0.2500");
            assertThat(check.where()).hasSize(1);
        });
    }

    @Test
    void textIsReadFromJsonToo() {
        var checked = Trying.check(sink -> Trying.read("{\"grants\":[]}", sink));
        assertThat(checked.grants()).isZero();
    }
}
