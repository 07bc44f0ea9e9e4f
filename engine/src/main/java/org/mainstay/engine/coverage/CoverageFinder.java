package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.topic.ServiceTypes;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.need.Need;

/// Works out who is reached and who is not.
public final class CoverageFinder {

    private static final String MEASURE =
            "E2SFCA (Luo and Qi 2009): each place shared by the people in need who can get to it, weighted 1, 0.68 and"
                    + " 0.22 by thirds of the time limit";

    private final CoverageRequest request;
    private final Areas areas;
    private final Figures figures;
    private final Supply supply = new Supply();

    private CoverageFinder(CoverageRequest request) {
        this.request = request;
        this.areas = Areas.of(request.place());
        this.figures = new Figures(request.on());
    }

    public static Coverage find(CoverageRequest request) {
        return new CoverageFinder(request).find(List.of(Need.values()));
    }

    /// For some needs only.
    public static Coverage find(CoverageRequest request, List<Need> needs) {
        return new CoverageFinder(request).find(needs);
    }

    private Coverage find(List<Need> wanted) {
        var place = request.place();
        new ListedSupply(place, areas, request.organisations(), request.types(), supply).gather();
        supply.tellApart();
        var reported = new ReportedSupply(request.lines().lines(), areas, request.assumptions(), figures, supply);
        reported.add();
        var people = new PeopleFinder(place, areas, request.assumptions(), figures);
        var travel = new Travel(place, areas, request.assumptions(), request.travel());
        var ground = new NeedGround(request, areas, travel, Border.of(place, areas), figures);
        var register = register(request.types());
        var needs = wanted.parallelStream()
                .map(need -> {
                    var outlets = request.supposition().apply(supply.of(need), areas);
                    var status = status(need, reported.listUnplaced(need), register.getOrDefault(need, List.of()));
                    return NeedFinder.find(ground, need, people.find(need), outlets, status);
                })
                .toList();
        var linchpins = new LinchpinFinder(needs, request.lines().lines(), figures).find();
        return new Coverage(
                request.on(), request.travel(), MEASURE, needs, linchpins, supply.notPlaced(), notes(), figures.list());
    }

    /// Whether the supply of a need is recorded, and what shows that it is not.
    record Status(SupplyStatus status, String why, List<FundingLine> notListed) {}

    private Status status(Need need, List<FundingLine> unplaced, List<String> charities) {
        if (!supply.of(need).isEmpty()) {
            var others = unplaced.isEmpty()
                    ? ""
                    : " The council also pays %s for it, and no list says where: ask for their addresses or areas."
                            .formatted(count(unplaced));
            return new Status(
                    SupplyStatus.RECORDED,
                    "%d outlets are listed.%s".formatted(supply.of(need).size(), others),
                    unplaced);
        }
        if (!unplaced.isEmpty()) {
            var why = "No list names a service for it, yet the council pays %s: access is not known. Ask for a list of"
                            .formatted(count(unplaced))
                    + " services with addresses (Open Referral UK).";
            return new Status(SupplyStatus.SUPPLY_NOT_RECORDED, why, unplaced);
        }
        if (!charities.isEmpty()) {
            var why =
                    "No list names a service for it, yet by their names %d registered charities, such as %s, may give it: access is not known. Ask them, or for a list of services with addresses (Open Referral UK)."
                            .formatted(charities.size(), charities.getFirst());
            return new Status(SupplyStatus.SUPPLY_NOT_RECORDED, why, List.of());
        }
        if (request.place().listServices().isEmpty()
                && request.place().listFeedServices().isEmpty()) {
            return new Status(
                    SupplyStatus.SUPPLY_NOT_RECORDED,
                    "No file lists services: access is not known. Add a directory of services (Open Referral UK).",
                    List.of());
        }
        return new Status(
                SupplyStatus.NOBODY_KNOWN,
                "No list, no payment and no register shows anybody who gives it: there may be nobody, or no file that would tell. Ask somebody who knows the place.",
                List.of());
    }

    private static String count(List<FundingLine> lines) {
        var first = lines.getFirst().organisation().name();
        var bodies =
                lines.stream().map(line -> line.organisation().id()).distinct().count();
        return bodies == 1 ? first : "%d organisations (%s among them)".formatted(bodies, first);
    }

    /// Charities of the register by the needs that their names tell.
    private Map<Need, List<String>> register(ServiceTypes types) {
        var byNeed = new EnumMap<Need, List<String>>(Need.class);
        for (var name : request.place().listCharities().stream()
                .map(RegisteredCharity::name)
                .distinct()
                .sorted()
                .toList()) {
            for (var tag : types.tag(List.of(name), List.of())) {
                types.find(tag.code())
                        .ifPresent(type -> types.needs(type)
                                .forEach(need -> byNeed.computeIfAbsent(need, any -> new ArrayList<>())
                                        .add(name)));
            }
        }
        return byNeed;
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        var nowhere =
                areas.list().stream().filter(area -> area.centre() == null).count();
        if (areas.size() == 0) {
            notes.add(
                    "No file says which small areas there are, so nobody can be said to be reached or not: add a table"
                            + " of small areas with their coordinates.");
        } else if (nowhere > 0) {
            notes.add("%d small areas have no coordinates, so nothing was measured there.".formatted(nowhere));
        }
        notes.add("Travel is the straight line times a detour, from the middle of each small area, unless times were"
                + " imported; people who live at its edge have farther or nearer to go.");
        notes.add("When a service closes, those left get more crowded: the access of others does not show that, their"
                + " crowding does.");
        return notes;
    }
}
