package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.partnership.Member;

/// Finds bodies that are there for other voluntary organisations, and whom each supports.
record SupportFinder(Known known, Register register, FigureShelf shelf) {

    List<SectorProfile.Support> find() {
        var names = new TreeMap<String, String>();
        known.organisations().list().stream()
                .filter(organisation -> organisation.profile().infrastructure())
                .forEach(organisation -> names.put(organisation.id(), organisation.name()));
        register.partnerships().stream()
                .flatMap(one -> one.members().stream())
                .filter(member -> member.has(Member.Role.INFRASTRUCTURE))
                .forEach(member -> names.put(member.id(), member.name()));
        var found = new ArrayList<SectorProfile.Support>();
        names.forEach((id, name) -> found.add(support(id, name)));
        // A register calls many bodies an umbrella; those that the files show doing nothing for anybody are left out.
        found.removeIf(one -> one.supported().value() == 0 && one.yearly() == null);
        return found;
    }

    private SectorProfile.Support support(String id, String name) {
        var lines = known.lines().lines().stream()
                .filter(line -> line.organisation().id().equals(id))
                .map(FundingLine::yearly)
                .toList();
        return new SectorProfile.Support(
                id,
                name,
                shelf.total(
                        "support/" + id + "/supported",
                        name + ": voluntary bodies under its roof, or with it in a partnership",
                        Unit.ORGANISATIONS,
                        FigureShelf.ones(List.copyOf(supported(id).values()))),
                lines.isEmpty()
                        ? null
                        : shelf.sum(
                                "support/" + id + "/yearly",
                                name + ": a year from the council, over its lines",
                                Unit.PENCE_A_YEAR,
                                lines));
    }

    private Map<String, RowRef> supported(String id) {
        var supported = new TreeMap<String, RowRef>();
        known.relationships().dependence().ties().stream()
                .filter(tie -> tie.on().equals(id))
                .forEach(tie -> supported.putIfAbsent(tie.other(), tie.rows().getLast()));
        register.partnerships().stream()
                .filter(one -> one.stage().live())
                .filter(one -> one.members().stream()
                        .anyMatch(member -> member.id().equals(id) && member.has(Member.Role.INFRASTRUCTURE)))
                .flatMap(one -> one.members().stream())
                .filter(member -> !member.id().equals(id) && member.sector() == Member.Sector.SOCIAL)
                .forEach(member ->
                        supported.putIfAbsent(member.id(), member.member().row()));
        return supported;
    }
}
