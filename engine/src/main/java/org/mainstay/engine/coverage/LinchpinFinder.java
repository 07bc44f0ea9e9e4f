package org.mainstay.engine.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Finds who is cut off when a funder, an organisation or a service goes, in one pass over who reaches what: money and
/// help run one way, from funders through organisations and services to areas, so an area is cut off by what all its
/// ways have in common.
final class LinchpinFinder {

    private final List<NeedCoverage> needs;
    private final List<FundingLine> lines;
    private final Figures figures;
    private final Map<String, Set<String>> payers = new HashMap<>();
    private final Map<String, Long> pence = new HashMap<>();
    private final Map<String, Draft> drafts = new TreeMap<>();

    LinchpinFinder(List<NeedCoverage> needs, List<FundingLine> lines, Figures figures) {
        this.needs = needs;
        this.lines = lines;
        this.figures = figures;
    }

    /// One that somebody hangs on, as it is gathered.
    private static final class Draft {

        private final Linchpin.Kind kind;
        private final String id;
        private final String name;
        private final Set<String> outlets = new HashSet<>();
        /// What its money stands under: the id of the organisation, which its draft need not have.
        private String payee;

        private long people;

        Draft(Linchpin.Kind kind, String id, String name) {
            this.kind = kind;
            this.id = id;
            this.payee = id;
            this.name = name;
        }
    }

    /// Those who cut off anybody, those who cut off most people first.
    List<Linchpin> find() {
        lines.forEach(this::pay);
        needs.forEach(this::serve);
        return drafts.values().stream()
                .filter(draft -> draft.people > 0)
                .map(this::linchpin)
                .sorted(Comparator.comparingLong(
                                (Linchpin linchpin) -> linchpin.people().value())
                        .reversed()
                        .thenComparing(Linchpin::kind)
                        .thenComparing(Linchpin::id))
                .toList();
    }

    private void pay(FundingLine line) {
        payers.computeIfAbsent(line.organisation().id(), any -> new HashSet<>()).add(line.payer());
        pence.merge(key(Linchpin.Kind.FUNDER, line.payer()), line.yearly().value(), Math::addExact);
        pence.merge(
                key(Linchpin.Kind.ORGANISATION, line.organisation().id()),
                line.yearly().value(),
                Math::addExact);
    }

    private static String key(Linchpin.Kind kind, String id) {
        return kind + " " + id;
    }

    private void serve(NeedCoverage need) {
        var near = new HashMap<AreaKey, List<Outlet>>();
        for (var covered : need.outlets()) {
            ways(covered.outlet())
                    .forEach(draft -> draft.outlets.add(covered.outlet().id()));
            covered.areas()
                    .forEach(area ->
                            near.computeIfAbsent(area, any -> new ArrayList<>()).add(covered.outlet()));
        }
        for (var area : need.areas()) {
            var people = area.people();
            var outlets = near.get(area.area().key());
            if (people != null && outlets != null) {
                hang(outlets, people.value());
            }
        }
    }

    /// Everything on the way of one outlet: itself, who gives it, and who alone pays for that.
    private List<Draft> ways(Outlet outlet) {
        var ways = new ArrayList<Draft>();
        ways.add(draft(Linchpin.Kind.OUTLET, outlet.id(), outlet.label()));
        var giver = draft(Linchpin.Kind.ORGANISATION, outlet.giver(), outlet.organisation());
        giver.payee = outlet.organisationId();
        ways.add(giver);
        var payer = onlyPayer(outlet);
        if (payer != null) {
            ways.add(draft(Linchpin.Kind.FUNDER, payer, payer));
        }
        return ways;
    }

    private Draft draft(Linchpin.Kind kind, String id, String name) {
        return drafts.computeIfAbsent(key(kind, id), any -> new Draft(kind, id, name));
    }

    /// Null where the files show no money for it, or that of several.
    private @Nullable String onlyPayer(Outlet outlet) {
        var all = payers.getOrDefault(outlet.organisationId(), Set.of());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /// Adds the people of an area to whatever all its ways have in common.
    private void hang(List<Outlet> outlets, long people) {
        var common = new ArrayList<>(ways(outlets.getFirst()));
        for (var outlet : outlets) {
            common.retainAll(ways(outlet));
        }
        common.forEach(draft -> draft.people += people);
    }

    private Linchpin linchpin(Draft draft) {
        var path = "coverage/linchpins/" + draft.kind.name().toLowerCase(Locale.ROOT) + "/" + draft.id + "/";
        var without = " cut off without " + draft.name;
        return new Linchpin(
                draft.kind,
                draft.id,
                draft.name,
                figure(path + "people", "People in need, need by need," + without, draft.people, Unit.PEOPLE),
                figure(path + "services", "Services of " + draft.name, draft.outlets.size(), Unit.ROWS),
                figure(
                        path + "pence",
                        "Council money of " + draft.name,
                        pence.getOrDefault(key(draft.kind, draft.payee), 0L),
                        Unit.PENCE_A_YEAR));
    }

    private Figure figure(String id, String name, long value, Unit unit) {
        var inputs = needs.stream().map(need -> need.people().id()).toList();
        return figures.keep(new Figure(id, name, value, value, value, unit, figures.model(inputs, List.of())));
    }
}
