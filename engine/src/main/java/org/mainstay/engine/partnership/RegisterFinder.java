package org.mainstay.engine.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.partnership.Contribution;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Entered;
import org.mainstay.model.partnership.Member;
import org.mainstay.model.partnership.Partnership;
import org.mainstay.model.place.Place;

/// Puts the rows about partnerships together: the latest that nobody took back, members as organisations of the files,
/// and lines as funding lines.
public final class RegisterFinder {

    private static final String FOLLOW_UP = "partnership_follow_up_months";

    private final Organisations organisations;
    private final FundingLines lines;
    private final Lifecycle lifecycle;
    private final List<Member> members;
    private final List<Contribution> contributions;
    private final List<Decision> decisions;

    private RegisterFinder(Place place, Organisations organisations, FundingLines lines, Lifecycle lifecycle) {
        this.organisations = organisations;
        this.lines = lines;
        this.lifecycle = lifecycle;
        this.members = Entered.latest(place.listMembers());
        this.contributions = Entered.latest(place.listContributions());
        this.decisions = Entered.latest(place.listDecisions());
    }

    /// The register of a place on a day.
    public static Register find(
            Place place, Organisations organisations, FundingLines lines, Assumptions assumptions, LocalDate on) {
        var followUp = assumptions.get(FOLLOW_UP).value().intValue();
        var lifecycle = new Lifecycle(on, Quarter.of(on), followUp);
        return new RegisterFinder(place, organisations, lines, lifecycle)
                .find(Entered.latest(place.listPartnerships()));
    }

    private Register find(List<Partnership> rows) {
        var byId = new TreeMap<String, Registered>();
        rows.forEach(row -> byId.put(row.partnership(), registered(row)));
        var sorted = byId.values().stream()
                .sorted(Comparator.comparing((Registered one) -> one.stage() == Stage.ENDED)
                        .thenComparing(Registered::name)
                        .thenComparing(Registered::id))
                .toList();
        var due = sorted.stream()
                .flatMap(one -> lifecycle.due(one).stream())
                .sorted(Comparator.comparing(Due::day)
                        .thenComparing(Due::partnership)
                        .thenComparing(Due::what))
                .toList();
        var unknown = Stream.of(members, contributions, decisions)
                .flatMap(List::stream)
                .<Entered>map(row -> row)
                .filter(row -> !byId.containsKey(row.partnership()))
                .toList();
        return new Register(lifecycle.on(), lifecycle.quarter(), sorted, due, unknown);
    }

    private Registered registered(Partnership row) {
        var log = of(decisions, row).stream().sorted(Registered.LATEST_FIRST).toList();
        var found = new ArrayList<FundingLine>();
        var unknown = new ArrayList<String>();
        for (var reference : row.scope().lines()) {
            var line = line(reference);
            if (line == null) {
                unknown.add(reference);
            } else if (!found.contains(line)) {
                found.add(line);
            }
        }
        var stage = lifecycle.stage(row, log);
        var memberships = of(members, row).stream()
                .map(this::membership)
                .sorted(Comparator.comparing((Membership one) -> !one.has(Member.Role.LEAD))
                        .thenComparing(Membership::name))
                .toList();
        return new Registered(
                row, memberships, of(contributions, row), log, found, unknown, stage.stage(), stage.why());
    }

    private static <R extends Entered> List<R> of(List<R> rows, Partnership partnership) {
        return rows.stream()
                .filter(row -> row.partnership().equals(partnership.partnership()))
                .toList();
    }

    private Membership membership(Member member) {
        var found = organisations.find(member.organisation()).orElse(null);
        var told = member.sector();
        return new Membership(
                member,
                found == null ? LineReference.nameId(member.organisation()) : found.id(),
                found == null ? member.organisation() : found.name(),
                found,
                told != null || found == null ? told : sector(found));
    }

    static Member.@Nullable Sector sector(Organisation organisation) {
        return switch (organisation.sector()) {
            case VOLUNTARY, COMMUNITY -> Member.Sector.SOCIAL;
            case PUBLIC -> Member.Sector.PUBLIC;
            case PRIVATE -> Member.Sector.PRIVATE;
            case INDIVIDUAL, UNKNOWN -> null;
        };
    }

    /// By its id, or by its organisation and its label.
    private @Nullable FundingLine line(String reference) {
        var exact = lines.find(reference);
        if (exact.isPresent()) {
            return exact.get();
        }
        var named = LineReference.of(reference);
        if (named == null) {
            return null;
        }
        var id = named.organisationId(organisations);
        var label = Words.slug(named.label());
        return lines.all().stream()
                .filter(line -> line.organisation().id().equals(id)
                        || line.organisation().name().equalsIgnoreCase(named.organisation()))
                .filter(line -> Words.slug(line.label()).equals(label))
                .findFirst()
                .orElse(null);
    }
}
