package org.mainstay.ingest.threesixtygiving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.model.actor.OrgIdCheck;

/// What the rules of structure and identifiers say of real files.
class PublishedGrantsTest {

    private static final String TRAFFORD = "places/trafford/grants_360giving.json";
    private static final String CASES = "fixtures/360giving/conversion-cases/expected_output/json_all/";

    private static final Pattern MISSING = Pattern.compile("^required_field_missing \\d+");

    private static List<String> found(String file, List<Rule> rules) {
        var found = new ArrayList<String>();
        var out = Sketch.told(found);
        Trying.each(SharedData.get(file), grant -> rules.forEach(rule -> rule.look(grant, out)));
        return found;
    }

    private static Map<String, Integer> counts(String file, List<Rule> rules) {
        var counts = new TreeMap<String, Integer>();
        found(file, rules).forEach(line -> counts.merge(line.substring(0, line.indexOf(' ')), 1, Integer::sum));
        return counts;
    }

    @Test
    void traffordHasNoFaultOfStructure() {
        assertThat(counts(TRAFFORD, StructureRules.list())).isEmpty();
    }

    @Test
    void traffordHasPublishersOwnIdentifiersAndNoWrongOnes() {
        assertThat(counts(TRAFFORD, IdentifierRules.list()))
                .isEqualTo(Map.of(
                        "recipient_publishers_own_id", 289,
                        "no_organisation_number", 289,
                        "charity_as_company", 1,
                        "society_as_company", 2,
                        "untidy_charity_number", 4));
        assertThat(found(TRAFFORD, IdentifierRules.list()))
                .contains("charity_as_company recipientOrganization/0/id: GB-COH-CE008889 > GB-CHC-1171262");
    }

    @Test
    void traffordsRecipientsAreOfThreeLists() {
        var identifiers = new Identifiers();
        var lists = new TreeMap<String, Integer>();
        Trying.each(SharedData.get(TRAFFORD), grant -> {
            var recipients = identifiers.of(grant).recipients();
            for (var index = 0; index < recipients.size(); index++) {
                var id = recipients.get(index).meantId();
                lists.merge(id == null ? "" : id.scheme(), 1, Integer::sum);
            }
        });

        assertThat(lists).isEqualTo(Map.of("360G", 289, "GB-COH", 189, "GB-CHC", 77));
    }

    @Test
    void everyCouncilThatHasAnIdentifierIsKnown() throws IOException {
        var ids = Files.readAllLines(SharedData.get("national/la_orgid_to_gss.csv")).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .filter(cell -> cell.startsWith("GB-"))
                .toList();

        assertThat(ids).hasSizeGreaterThan(450);
        assertThat(ids).allMatch(id -> OrgIdCheck.look(id) instanceof OrgIdCheck.Sound);
    }

    @Test
    void soundConversionsHaveNoFaultOfStructure() {
        assertThat(found(CASES + "validfile.json", StructureRules.list())).isEmpty();
    }

    @Test
    void everyFaultOfTheInvalidFileIsFound() {
        var found = found(CASES + "aninvalidfile.json", StructureRules.list()).stream()
                .map(line -> MISSING.matcher(line).replaceFirst("missing"))
                .collect(Collectors.groupingBy(line -> line, TreeMap::new, Collectors.summingInt(line -> 1)));

        assertThat(found)
                .containsEntry("missing: id > ", 3)
                .containsEntry("missing: description > ", 4)
                .containsEntry("missing: title > ", 2)
                .containsEntry("missing: currency > ", 1)
                .containsEntry("missing: recipientOrganization/0/id > ", 3)
                .containsEntry("missing: fundingOrganization > ", 1)
                .containsEntry("missing: fundingOrganization/0/name > ", 123)
                .containsEntry("unknown_code currency: GPB > GBP", 1)
                .containsEntry("number_as_text amountAwarded: £26,000 > 26000", 1)
                .containsEntry("shortened_number amountAwarded: 18k > 18000", 1)
                .containsEntry("unreadable_number amountAwarded: tbc > ", 1)
                .containsEntry("unreadable_number amountAwarded: 3 thousand pounds > ", 1)
                .containsEntry("malformed_date awardDate: 43194 > 2018-04-04", 1)
                .containsEntry("malformed_date awardDate: 17/11/2015 > 2015-11-17", 1)
                .containsEntry("negative_duration plannedDates/0/duration: -12 > ", 1);
    }

    @Test
    void everyWrongIdentifierOfTheInvalidFileIsFound() {
        assertThat(found(CASES + "aninvalidfile.json", IdentifierRules.list()))
                .filteredOn(line -> !line.startsWith("recipient_publishers_own_id"))
                .filteredOn(line -> !line.startsWith("no_organisation_number"))
                .containsExactlyInAnyOrder(
                        "funder_list_unknown fundingOrganization/0/id: GB-CCH-205959 > GB-CHC-205959",
                        "funder_list_unknown fundingOrganization/0/id: GB-CR-205959 > ",
                        "funder_publishers_own_id fundingOrganization/0/id: 360G-cloudsley > ",
                        "malformed_organisation_id fundingOrganization/0/id: GB-CHC-20595990 > ",
                        "malformed_organisation_id recipientOrganization/0/id: GB-CHC-CN1131900 > GB-CHC-1131900",
                        "malformed_organisation_id recipientOrganization/0/id: GB-CHC-11319 > ",
                        "recipient_list_unknown recipientOrganization/0/id: GB-CCH-1152160 > GB-CHC-1152160",
                        "recipient_list_unknown recipientOrganization/0/id: GB-CCH-1131900 > GB-CHC-1131900",
                        "recipient_list_unknown recipientOrganization/0/id: GB-CR-1131900 > ",
                        "charity_number_among_words recipientOrganization/0/charityNumber: CN1131900 > 1131900",
                        "company_number_without_zeros recipientOrganization/0/companyNumber: 9876543 > 09876543",
                        "wrong_company_number recipientOrganization/0/companyNumber: SC2343 > ");
    }
}
