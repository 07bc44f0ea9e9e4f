package org.mainstay.engine.coverage;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.topic.ServiceTypes;
import org.mainstay.model.area.Area;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.NationalGrid;
import org.mainstay.model.area.Point;
import org.mainstay.model.area.TravelMode;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceCue.Tells;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Harm;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.service.Eligibility;
import org.mainstay.model.service.ListedService;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.OpeningHours;

/// A place on a plane of metres, where a walk of 1,000 metres takes 13 minutes: 12 by straight ways, 15 by winding
/// ones.
/// People walk for half an hour, so 2,307 metres (2,500 to 2,000). One resident in ten needs help with food.
final class CoverageSketch {

    static final LocalDate ON = LocalDate.of(2026, 5, 29);
    static final Offer KNOWN = new Offer(
            new OpeningHours(List.of(new OpeningHours.Span(DayOfWeek.MONDAY, 9 * 60, 12 * 60)), "Monday 9 to 12"),
            Set.of(),
            Set.of("English"),
            new Eligibility(BigDecimal.ZERO, null, ""),
            List.of(),
            Set.of(),
            null);

    private static final Source SOURCE = Source.of("ab".repeat(32), "types.csv", 1);
    private static final int EAST = 400_000;
    private static final int NORTH = 400_000;

    private final PlaceSketch place = new PlaceSketch();
    private final Map<String, Assumption> assumptions = new LinkedHashMap<>();
    private final Map<String, AreaKey> moved = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private TravelChoice travel = new TravelChoice(EnumSet.of(TravelMode.WALK), null);

    CoverageSketch() {
        assume("travel/walk/detour", "1.3");
        assume("travel/walk/speed", "6");
        assume("travel/walk/fixed", "0");
        assume("travel/drive/detour", "1.3");
        assume("travel/drive/speed", "30");
        assume("travel/drive/fixed", "5");
        assume("travel/limit", "30");
        assume("need_share/food/residents", "0.05", "0.1", "0.2");
        assume("overlap/jaccard", "0.5");
        assume("overlap/containment", "0.8");
        assume("duplication/share", "0.5");
        assume("duplication/complementary", "0.1");
        assume("duplication/single_point", "0.25");
    }

    CoverageSketch assume(String id, String value) {
        return assume(id, value, value, value);
    }

    CoverageSketch assume(String id, String low, String value, String high) {
        assumptions.put(
                id,
                new Assumption(
                        id,
                        new BigDecimal(value),
                        new BigDecimal(low),
                        new BigDecimal(high),
                        "",
                        Harm.RISES,
                        null,
                        LocalDate.EPOCH,
                        null,
                        "sketch",
                        Grade.of(6),
                        false,
                        "",
                        new RowRef(SOURCE, 1000 + assumptions.size())));
        return this;
    }

    static Point at(int east, int north) {
        return NationalGrid.degrees(EAST + east, NORTH + north);
    }

    static Area.Within within(String ward) {
        return new Area.Within("", ward, "", "", "Ambleford");
    }

    CoverageSketch area(String code, int east, int north, int residents) {
        return fact(row ->
                new Area(AreaKey.lsoa21(code), code, within("Ward " + code), at(east, north), residents, null, row));
    }

    /// An area of which nobody says where it lies.
    CoverageSketch lostArea(String code, int residents) {
        return fact(row -> new Area(AreaKey.lsoa21(code), code, within("Ward " + code), null, residents, null, row));
    }

    CoverageSketch foodBank(String name, int east, int north) {
        return service("food_bank", name, at(east, north), Offer.UNKNOWN);
    }

    CoverageSketch foodBank(String name, int east, int north, int places) {
        return service("food_bank", name, at(east, north), places(Offer.UNKNOWN, places));
    }

    CoverageSketch service(String kind, String name, @Nullable Point at, Offer offer) {
        return fact(row -> new ListedService(
                name.toLowerCase(Locale.ROOT).replace(' ', '-'), kind, "", name, "", "", null, at, offer, row));
    }

    static Offer places(Offer offer, int people) {
        return offer.or(new Offer(
                OpeningHours.UNKNOWN,
                Set.of(),
                Set.of(),
                Eligibility.UNKNOWN,
                List.of(),
                Set.of(),
                new Offer.Capacity(people, "")));
    }

    /// Pays an organisation £100 a month, and says what it reports.
    CoverageSketch funded(String name, Need need, @Nullable Long served, @Nullable Long capacity, String... catchment) {
        place.payMonthly(name, PlaceSketch.HEADING, 100_00);
        return fact(row -> new Provision(
                name,
                PlaceSketch.HEADING,
                need,
                new Provision.Delivery(served, capacity, null, null, null),
                Provision.Terms.UNKNOWN,
                List.of(catchment),
                ON,
                "the partner",
                row));
    }

    CoverageSketch fact(Function<RowRef, Fact> made) {
        place.fact(made);
        return this;
    }

    PlaceSketch money() {
        return place;
    }

    CoverageSketch travelling(TravelChoice choice) {
        travel = choice;
        return this;
    }

    CoverageSketch closing(String id) {
        closed.add(id);
        return this;
    }

    CoverageSketch moving(String id, String area) {
        moved.put(id, AreaKey.lsoa21(area));
        return this;
    }

    static ServiceTypes types() {
        return ServiceTypes.of(
                List.of(
                        type("food-help", Need.FOOD, null),
                        type("food-bank", Need.FOOD, "food-help"),
                        type("community-meal", Need.FOOD, "food-help"),
                        type("advice", null, null),
                        type("debt-advice", Need.DEBT_AND_MONEY_ADVICE, "advice"),
                        type("benefits-advice", Need.WELFARE_BENEFITS, "advice"),
                        type("leisure", null, null)),
                List.of(
                        cue("food-help", Tells.KIND, "food help"),
                        cue("food-bank", Tells.KIND, "food bank"),
                        cue("community-meal", Tells.KIND, "community meal"),
                        cue("advice", Tells.KIND, "advice"),
                        cue("leisure", Tells.KIND, "scouts"),
                        cue("leisure", Tells.NAME, "bell ringers"),
                        cue("food-bank", Tells.NAME, "foodbank"),
                        cue("community-meal", Tells.TEXT, "hot meals"),
                        cue("debt-advice", Tells.NAME, "debt")),
                60);
    }

    private static ServiceType type(String slug, @Nullable Need need, @Nullable String partOf) {
        return new ServiceType(slug, slug.replace('-', ' '), "", need, partOf, null, new RowRef(SOURCE, 2));
    }

    private static ServiceCue cue(String type, Tells tells, String words) {
        return new ServiceCue(type, tells, words, 90, "", new RowRef(SOURCE, 3));
    }

    CoverageRequest request() {
        return new CoverageRequest(
                place.place(),
                place.organisations(),
                place.lines(),
                types(),
                Assumptions.of(List.copyOf(assumptions.values()), List.of(), ON),
                travel,
                new Supposition(closed, moved),
                ON);
    }

    Coverage find() {
        return CoverageFinder.find(request());
    }

    NeedCoverage food() {
        return find().find(Need.FOOD).orElseThrow();
    }

    AreaCoverage food(String code) {
        return food().areas().stream()
                .filter(area -> area.area().key().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /// Of a figure that must be there.
    static long value(@Nullable Figure figure) {
        return Optional.ofNullable(figure).orElseThrow().value();
    }

    /// The only line of money there is.
    FundingLine line() {
        return lines().getFirst();
    }

    List<FundingLine> lines() {
        return place.lines().lines();
    }

    OutletCoverage outlet(String name) {
        return food().outlets().stream()
                .filter(outlet -> outlet.outlet().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
