package org.mainstay.app.ambleford;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The planted truths of TRUTHS.md, as far as arithmetic on the files shows them.
final class TruthsTest {

    private static final Set<String> HEADINGS = Set.of("GRANTS TO VOL ORGS", "CONT VOL BODIES", "EARMARKED GRANTS");

    @Test
    void manyDependOnTheLinchpin() {
        var roof = Published.rows("charities.csv").stream()
                .filter(row -> row.getField("name").equalsIgnoreCase("Ambleford Community Action"))
                .findFirst()
                .orElseThrow()
                .getField("contact_postcode");

        assertThat(Published.rows("charities.csv"))
                .filteredOn(row -> row.getField("contact_postcode").equals(roof))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(Published.rows("services.csv"))
                .filteredOn(row -> row.getField("address").startsWith("The Old Granary"))
                .hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void eachOfTwoBackUpsCouldServeTheOthersPeopleButNobodyElseCould() {
        var one = Published.provision("Good Company Befriending");
        var other = Published.provision("Kettle On");

        assertThat(spare(other)).isGreaterThanOrEqualTo(number(one, "people_served"));
        assertThat(spare(one)).isGreaterThanOrEqualTo(number(other, "people_served"));
        assertThat(sameNeedIn("isolation", "Heaths")).containsExactly("Good Company Befriending", "Kettle On");
    }

    @Test
    void eachOfTwoLargeTwinsCouldServeTheOthersPeopleWhereNobodyElseDoes() {
        var twins = Published.rows("further_services.csv").stream()
                .filter(row -> row.getField("need").equals("welfare_benefits"))
                .toList();

        assertThat(twins)
                .extracting(row -> row.getField("service"))
                .containsExactly("Dane Benefits Line", "Claim Right Ambleford");
        assertThat(spare(twins.getLast())).isGreaterThanOrEqualTo(number(twins.getFirst(), "people_served"));
        assertThat(spare(twins.getFirst())).isGreaterThanOrEqualTo(number(twins.getLast(), "people_served"));
        assertThat(twins)
                .extracting(row -> row.getField("catchment"))
                .containsOnly("Wharfside;Central;Upper Heath;Fernley;Hollin Edge");
        assertThat(sameNeedIn("welfare_benefits", "Marl Valley")).containsExactly("Tarn Moor Benefits Surgery");
        assertThat(sameNeedIn("welfare_benefits", "")).isEmpty();
    }

    @Test
    void theRealDuplicationIsHalfEmptyAndTheFalseOneFull() {
        for (var name : List.of("Click Start Wharfside", "Wharfside Digital Den")) {
            assertThat(number(Published.provision(name), "people_served") * 2)
                    .isLessThanOrEqualTo(number(Published.provision(name), "capacity"));
        }
        for (var name : List.of("Wharfside Food Pantry", "St Brannock's Food Bank")) {
            assertThat(spare(Published.provision(name))).isZero();
        }
        assertThat(sameNeedIn("digital", "Wharfside")).hasSize(2);
        assertThat(sameNeedIn("food", "Wharfside")).hasSize(2);
    }

    @Test
    void tarnMoorHasOneProviderForItsOlderPeople() {
        assertThat(sameNeedIn("older_people", "Tarn Moor")).containsExactly("Tarn Moor Lunch Club");
        assertThat(sameNeedIn("older_people", "Marl Valley")).isEmpty();
        assertThat(sameNeedIn("older_people", "")).isEmpty();
    }

    @Test
    void thePaymentIsLateAndNotCut() {
        var name = "Ambleford Rights & Welfare Centre";
        var before = Published.paid("2024-25", name, "CONT VOL BODIES");
        var after = Published.paid("2025-26", name, "CONT VOL BODIES");
        var arrears = Published.paid("2026-27", name, "CONT VOL BODIES");

        assertThat(after).isLessThan(before * 6 / 10);
        assertThat(before + after + arrears).isEqualTo(before / 12 * 26);
    }

    @Test
    void theMergedBodyIsPaidWhatBothWerePaid() {
        var before = Published.paid("2025-26", "Silver Years Ambleford", "CONT VOL BODIES");
        var after = Published.paid("2025-26", "Silver Years Ambleford & Dane CIO", "CONT VOL BODIES");

        assertThat(before + after).isEqualTo(Published.paid("2024-25", "Silver Years Ambleford", "CONT VOL BODIES"));
        assertThat(Published.paid("2026-27", "Silver Years Ambleford", "CONT VOL BODIES"))
                .isZero();
    }

    @Test
    void theTaperFallsInStepsAndTheCutInOne() {
        var taper = "New Neighbours Ambleford";
        var cut = "Ropewalk Arts Studio";

        assertThat(Published.paid("2024-25", taper, "EARMARKED GRANTS")).isEqualTo(78_570_00L);
        assertThat(Published.paid("2025-26", taper, "EARMARKED GRANTS")).isEqualTo(58_930_00L);
        assertThat(Published.paid("2026-27", taper, "EARMARKED GRANTS")).isEqualTo(11_050_00L);
        assertThat(Published.paid("2024-25", cut, "GRANTS TO VOL ORGS")).isEqualTo(62_440_00L);
        assertThat(Published.paid("2025-26", cut, "GRANTS TO VOL ORGS")).isEqualTo(46_830_00L);
    }

    @Test
    void personsAreOnlyIndividuals() {
        assertThat(Published.rows("grants_360giving.csv"))
                .filteredOn(row -> !row.getField("Recipient Ind:Name").isEmpty())
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(row -> row.getField("Recipient Ind:Name").equals("Individual")
                        && row.getField("Recipient Org:Identifier").isEmpty());
        assertThat(voluntary("2025-26"))
                .filteredOn(row -> row.getField("BeneficiaryName").equals("Redacted"))
                .hasSizeGreaterThan(20);
    }

    @Test
    void threeDebtAdviceLinesDifferManyfoldInUnitCost() {
        var large = unitCost("Ambleford Debt & Money Advice");

        assertThat(large).isLessThan(60);
        assertThat(unitCost("Wharfside Money Matters")).isGreaterThan(2.5 * large);
        assertThat(unitCost("Marl Valley Debt Helpline")).isGreaterThan(2.5 * large);
    }

    @Test
    void whatMayNotBeCutIsSaid() {
        assertThat(Published.provision("Ambleford Patient Voice CIC").getField("duty"))
                .isEqualTo("yes");
        assertThat(Published.provision("Ambleford Food Network").getField("ring_fenced"))
                .isEqualTo("yes");
    }

    @Test
    void linesThatAreEasyToEndReach400000Pounds() {
        var known = new HashSet<String>();
        var pence = 0L;
        for (var row : Published.rows("provision.csv")) {
            var notice = row.getField("notice_months");
            if (!notice.isEmpty()
                    && Integer.parseInt(notice) <= 3
                    && row.getField("duty").equals("no")
                    && row.getField("ring_fenced").equals("no")) {
                known.add(row.getField("organisation"));
                pence += Published.paid("2025-26", row.getField("organisation"), row.getField("label"));
            }
        }

        assertThat(known).hasSizeBetween(15, 25);
        assertThat(pence).isBetween(400_000_00L, 420_000_00L);
    }

    @Test
    void theGrantsListShowsAFractionOfTheLedger() {
        var published = Published.rows("grants_360giving.csv").stream()
                .filter(row -> row.getField("Award Date").compareTo("2025-04-01") >= 0)
                .filter(row -> row.getField("Award Date").compareTo("2026-04-01") < 0)
                .mapToLong(row -> Published.pence(row, "Amount Awarded"))
                .sum();
        var booked = voluntary("2025-26").stream()
                .mapToLong(row -> Published.pence(row, "Amount"))
                .sum();

        assertThat(booked).isBetween(3_500_000_00L, 4_500_000_00L);
        assertThat(published * 20).isLessThan(booked);
    }

    private static List<NamedCsvRecord> voluntary(String year) {
        return Published.ledger(year).stream()
                .filter(row -> HEADINGS.contains(row.getField("Purpose").split(" - ", 2)[0]))
                .toList();
    }

    private static List<String> sameNeedIn(String need, String place) {
        return Published.rows("provision.csv").stream()
                .filter(row -> row.getField("need").equals(need))
                .filter(row -> List.of(row.getField("catchment").split(";", -1)).contains(place))
                .map(row -> row.getField("organisation"))
                .toList();
    }

    private static long number(NamedCsvRecord row, String field) {
        return Long.parseLong(row.getField(field));
    }

    private static long spare(NamedCsvRecord row) {
        return number(row, "capacity") - number(row, "people_served");
    }

    private static double unitCost(String organisation) {
        var row = Published.provision(organisation);
        return number(row, "delivery_cost") / (double) number(row, "people_served");
    }
}
