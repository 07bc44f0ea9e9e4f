package org.mainstay.engine.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.appraisal.Soundings;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.soundness.Bands;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.need.Need;
import org.mainstay.model.partnership.Contribution;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Entry;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;
import org.mainstay.model.partnership.SuggestionAnswer;

/// A small place with partnerships, drawn a row a line.
final class Pact {

    static final LocalDate ON = LocalDate.of(2026, 5, 29);
    static final Entry ENTRY = new Entry(false, "Head of partnerships", LocalDate.of(2026, 5, 1), "");

    private static final Source ASSUMED = Source.of("7".repeat(64), "assumptions.csv", 1);
    private static final Bands BANDS =
            new Bands(500_000, 100_000, 100_000, 500_000, 250_000, 1_000_000, 500_000, 1_000_000, 250_000, 500_000);

    final PlaceSketch sketch = new PlaceSketch().coverYear();
    private final List<Sounding> soundings = new ArrayList<>();
    private final List<Known.NeedReach> reach = new ArrayList<>();
    private final Map<String, String> assumed = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("partnership_follow_up_months", "12"),
            Map.entry("partnership_paper_parts", "3"),
            Map.entry("partnership_paid_share", "0.1"),
            Map.entry("partnership_small_pounds", "25000"),
            Map.entry("partnership_doors", "3"),
            Map.entry("partnership_door_room", "0.5"),
            Map.entry("partnership_door_cost", "1.5"),
            Map.entry("partnership_long_years", "1"),
            Map.entry("partnership_suggest_pounds", "10000"),
            Map.entry("sector_active_bodies", "2"),
            Map.entry("sector_spread", "0.5"),
            Map.entry("sector_survival", "0.5"),
            Map.entry("sector_ties_expected", "1"),
            Map.entry("sector_value_pounds", "1000"),
            Map.entry("sector_lasting", "0.5"),
            Map.entry("sector_both_ways", "0.1"),
            Map.entry("sector_backed", "0.25")));

    /// A live partnership for food with nothing written down, over these lines.
    Pact partnership(String id, String... lines) {
        return partnership(id, governance("none", "", "", "", null), since("2024-04-01", null, null), lines);
    }

    /// One that does not say whose needs it meets.
    Pact ofNoNeed(String id, String... lines) {
        return partnership(id, List.of(), governance("none", "", "", "", null), since("2024-04-01", null, null), lines);
    }

    Pact partnership(String id, Partnership.Governance governance, Partnership.Term term, String... lines) {
        return partnership(id, List.of(Need.FOOD), governance, term, lines);
    }

    private Pact partnership(
            String id, List<Need> needs, Partnership.Governance governance, Partnership.Term term, String... lines) {
        sketch.fact(row -> new Partnership(
                id,
                "The " + id,
                "Food",
                List.of("Nobody hungry"),
                Partnership.Size.SMALL,
                Partnership.Scale.LOCAL,
                governance,
                new Partnership.Scope(needs, List.of(), List.of(lines)),
                term,
                ENTRY,
                row));
        return this;
    }

    static Partnership.Governance governance(
            String agreement, String board, String rights, String data, @Nullable Boolean singleEntry) {
        return new Partnership.Governance(agreement, board, rights, data, singleEntry);
    }

    static Partnership.Term since(@Nullable String start, @Nullable String review, @Nullable String end) {
        return new Partnership.Term(day(start), day(review), day(end), "");
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    Pact member(String id, String organisation, Member.@Nullable Sector sector, Member.Role... roles) {
        sketch.fact(row -> new Member(id, organisation, new TreeSet<>(List.of(roles)), sector, null, ENTRY, row));
        return this;
    }

    Pact agreed(String id, String organisation, int year, @Nullable Long pence, @Nullable Long inKind) {
        sketch.fact(
                row -> new Contribution(id, organisation, new FinancialYear(year), pence, inKind, "Rooms", ENTRY, row));
        return this;
    }

    Pact decided(String id, String name, Decision.Kind kind, String on, String appraisal, String happened) {
        sketch.fact(row -> new Decision(
                id,
                name,
                kind,
                LocalDate.parse(on),
                "Decided",
                List.of(),
                List.of("Members"),
                "",
                appraisal,
                happened,
                ENTRY,
                row));
        return this;
    }

    Pact answered(String suggestion, SuggestionAnswer.Answer answer) {
        sketch.fact(row -> new SuggestionAnswer(suggestion, answer, "", "", ON, "", row));
        return this;
    }

    Pact assume(String id, String value) {
        assumed.put(id, value);
        return this;
    }

    Pact sounded(Sounding sounding) {
        soundings.add(sounding);
        return this;
    }

    Pact reached(Known.NeedReach one) {
        reach.add(one);
        return this;
    }

    Partnerships find() {
        var request = new AppraisalRequest(0, 3, 1, ON, 128);
        return PartnershipFinder.find(
                new Known(
                        sketch.place(),
                        sketch.organisations(),
                        sketch.lines(),
                        new Known.Relationships(sketch.money(), sketch.history(), sketch.dependence()),
                        new Soundings(request, soundings, BANDS, List.of(), List.of()),
                        reach,
                        assumptions()),
                ON);
    }

    Standing standing(String id) {
        return find().find(id).orElseThrow();
    }

    List<Finding.Kind> findings(String id) {
        return standing(id).findings().stream().map(Finding::kind).toList();
    }

    private Assumptions assumptions() {
        var rows = new ArrayList<Assumption>();
        assumed.forEach((id, value) -> rows.add(new Assumption(
                id,
                new BigDecimal(value),
                new BigDecimal(value),
                new BigDecimal(value),
                "",
                Harm.RISES,
                null,
                LocalDate.EPOCH,
                null,
                "test",
                Grade.of(6),
                false,
                "",
                new RowRef(ASSUMED, rows.size() + 1))));
        return Assumptions.of(rows, List.of(), ON);
    }
}
