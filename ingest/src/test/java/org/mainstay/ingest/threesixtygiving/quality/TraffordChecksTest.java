package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.model.notice.Severity;

/// What the checks say of a real file, held against what others found in it, and what they still say when one of its
/// grants is broken.
class TraffordChecksTest {

    private static final String FILE = "places/trafford/grants_360giving.json";
    private static final int GRANTS = 555;
    private static final String GRANT = "\"id\": \"360G-traffordmbc-";

    private static CheckedGrants check() {
        return Trying.check(SharedData.get(FILE));
    }

    /// The same file with a change to the text of the first grant that holds something, by every rule there is.
    private static CheckedGrants changed(String holds, UnaryOperator<String> change) throws IOException {
        var text = Files.readString(SharedData.get(FILE));
        var start = text.lastIndexOf(GRANT, text.indexOf(holds));
        var end = text.indexOf(GRANT, start + 1);
        var grant = text.substring(start, end);
        var other = change.apply(grant);
        assertThat(other).as("the change must change something").isNotEqualTo(grant);
        var whole = text.substring(0, start) + other + text.substring(end);
        return Trying.check(sink -> Trying.read(whole, sink), Rules.list(Trying.ON));
    }

    private static CheckedGrants changed(UnaryOperator<String> change) throws IOException {
        return changed(GRANT, change);
    }

    /// How the counts differ from those of the file as published.
    private static Map<String, Long> difference(CheckedGrants checked) {
        var difference = new HashMap<>(Trying.counts(checked));
        Trying.counts(check()).forEach((code, count) -> difference.merge(code, -count, Long::sum));
        difference.values().removeIf(count -> count == 0);
        return difference;
    }

    @Test
    void publishedChecksCountWhatOthersCount() {
        var published = check().checks().stream()
                .filter(check -> check.number() > 0)
                .collect(Collectors.toMap(Check::number, Check::count));

        assertThat(published).isEqualTo(Map.of(22, 289L, 24, 289L, 25, 544L, 28, 6L, 35, 544L));
    }

    @Test
    void theSheetOfTheSameGrantsIsCheckedTheSame() {
        var sheet = Trying.check(SharedData.get(FILE.replace(".json", ".csv")));

        assertThat(Trying.counts(sheet)).isEqualTo(Trying.counts(check()));
        assertThat(sheet.aggregates()).isEqualTo(check().aggregates());
    }

    @Test
    void sharesAreThoseOthersPublish() {
        assertThat(check().checks().stream()
                        .filter(check -> check.number() == 25 || check.number() == 28)
                        .map(Check::share))
                .extracting(Object::toString)
                .containsExactly("0.9802", "0.0108");
    }

    @Test
    void nothingInTheFileIsCritical() {
        assertThat(check().checks()).noneMatch(check -> check.severity() == Severity.ERROR);
    }

    @Test
    void theFileAddsUpToWhatOthersAddUp() {
        var sums = check().aggregates();

        assertThat(sums.grants()).isEqualTo(GRANTS);
        assertThat(sums.distinctIds()).isEqualTo(GRANTS);
        assertThat(sums.duplicateIds()).isEmpty();
        assertThat(sums.firstAward()).hasToString("2013-01-18");
        assertThat(sums.lastAward()).hasToString("2024-06-19");
        assertThat(sums.awardsByYear().values()).containsExactly(49L, 35L, 43L, 38L, 14L, 122L, 80L, 57L, 76L, 36L, 5L);
        assertThat(sums.currencies())
                .isEqualTo(Map.of("GBP", new Aggregates.Sum(GRANTS, 129_143_654, 1_825_900, 11_000)));
        assertThat(sums.funders()).containsExactly("GB-LAE-TRF");
        assertThat(sums.distinctRecipients()).isEqualTo(323);
        assertThat(sums.recipientPrefixes()).isEqualTo(Map.of("360G", 215L, "GB-COH", 78L, "GB-CHC", 30L));
        assertThat(sums.grantsToPeople()).isZero();
    }

    @Test
    void twentySixOrganisationsHaveSeveralNamesAndOneNameHasTwoIdentifiers() {
        var ids = new HashMap<String, List<Fetched>>();
        var rows = Trying.where(check(), OrganisationWithSeveralNames.class).stream()
                .map(finding -> finding.row().line())
                .toList();
        Trying.each(SharedData.get(FILE), (GrantRecord grant) -> {
            if (rows.contains(grant.row().line())) {
                var fetched = Fetched.of(grant, 0);
                ids.merge(Fetched.text(fetched.recipientId()), List.of(fetched), (one, more) -> one);
            }
        });

        assertThat(ids).hasSize(26);
        assertThat(Trying.where(check(), NameWithSeveralOrganisationIds.class))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.value()).isEqualTo("GB-COH-06447020");
                    assertThat(finding.suggestion()).isEqualTo("GB-COH-07363900");
                });
    }

    @Test
    void onePairOfAwardsMayBeTheSame() {
        assertThat(Trying.where(check(), PossibleDuplicateAward.class))
                .extracting(Finding::value)
                .containsExactly("360G-traffordmbc-VSG1313", "360G-traffordmbc-VSG1333");
    }

    @Test
    void aGrantWithoutRecipientChangesNoOtherCount() throws IOException {
        var checked =
                changed("postalCode", text -> text.replaceFirst("\"recipientOrganization\"", "\"recipientLost\""));

        // What was said of that recipient goes with it; nothing else does.
        assertThat(difference(checked)).isEqualTo(Map.of("no_recipient", 1L, "organisation_with_several_names", -1L));
    }

    @Test
    void aGrantWithoutIdentifierChangesNoOtherCount() throws IOException {
        var checked = changed(text -> text.replaceFirst("\"id\"", "\"identity\""));

        assertThat(difference(checked)).isEqualTo(Map.of("required_field_missing", 1L));
        assertThat(checked.aggregates().ids()).isEqualTo(GRANTS - 1);
    }

    @Test
    void aNegativeAndAHundredfoldAmountAreFound() throws IOException {
        assertThat(difference(changed(text -> text.replaceFirst("\"amountAwarded\": ", "\"amountAwarded\": -"))))
                .isEqualTo(Map.of("negative_award", 1L));
        assertThat(difference(changed(text -> text.replaceFirst("(\"amountAwarded\": \\d+)", "$100"))))
                .isEqualTo(Map.of("amount_outlier", 1L));
    }

    @Test
    void personalDataInADescriptionAreFound() throws IOException {
        var checked = changed(
                text -> text.replaceFirst("(\"description\": \")", "$1Call Jo on 07700 900123 about AB123456C. "));

        assertThat(difference(checked)).isEqualTo(Map.of("telephone_number", 1L, "national_insurance_number", 1L));
    }

    @Test
    void noDescriptionIsTakenForPersonalDataThatIsNone() {
        assertThat(Trying.counts(check()))
                .doesNotContainKeys(
                        "email_address",
                        "telephone_number",
                        "national_insurance_number",
                        "named_person",
                        "home_address",
                        "amount_outlier");
    }
}
