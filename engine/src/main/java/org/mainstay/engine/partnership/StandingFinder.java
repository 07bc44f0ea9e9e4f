package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.history.Dependence;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// Lays what the data show beside each partnership of a register.
final class StandingFinder {

    /// Changes of a member's money that its partners should know.
    private static final Set<FundingChange.Kind> TOLD = EnumSet.of(
            FundingChange.Kind.END,
            FundingChange.Kind.CUT,
            FundingChange.Kind.TAPER,
            FundingChange.Kind.LATE_PAYMENT,
            FundingChange.Kind.SUCCESSION);

    private final Known known;
    private final FigureShelf shelf;
    private final PaidLines paid;
    private final FundsFinder funds;
    private final ReachFinder reach;
    private final FindingRules rules;

    StandingFinder(Known known, Register register, FigureShelf shelf) {
        var keys = new HashSet<PaidLines.Key>();
        register.partnerships().forEach(one -> keys.addAll(FundsFinder.keys(one, known.organisations())));
        this.known = known;
        this.shelf = shelf;
        this.paid = PaidLines.of(known.place(), known.organisations(), keys);
        this.funds = new FundsFinder(known.organisations(), paid, known.lines().year(), shelf);
        this.reach = new ReachFinder(known, shelf);
        this.rules = new FindingRules(
                Thresholds.of(known.assumptions()), known.soundings().bands());
    }

    List<Standing> find(Register register) {
        return register.partnerships().stream().map(this::find).toList();
    }

    private Standing find(Registered one) {
        var money = funds.find(one);
        var lines = one.lines().stream().map(line -> line(one, line)).toList();
        var members = one.members().stream().map(this::member).toList();
        var reached = reach.find(one, lines);
        var found = rules.find(one, money, lines, members);
        var form = FormWords.of(one.lines());
        return new Standing(one, money, form, reached, lines, members, found, Practices.of(one, lines));
    }

    private Standing.LineStanding line(Registered one, FundingLine line) {
        var sounding = known.soundings().find(line.id()).orElse(null);
        return new Standing.LineStanding(line, sounding, months(one, line), alternatives(sounding));
    }

    private @Nullable Figure months(Registered one, FundingLine line) {
        if (line.basis() != FundingLine.Basis.LEDGER) {
            return null;
        }
        var key = PaidLines.Key.of(line.organisation().id(), line.label());
        return shelf.total(
                one.id() + "/months/" + line.id(),
                "%s, %s: months of %s in which it was paid"
                        .formatted(
                                line.organisation().name(),
                                line.label(),
                                known.lines().year()),
                Unit.MONTHS,
                FigureShelf.ones(paid.months(key, known.lines().year())));
    }

    private static String alternatives(@Nullable Sounding sounding) {
        var unique = sounding == null ? null : sounding.unique();
        if (sounding == null || unique == null) {
            return "not known";
        }
        var words = new ArrayList<String>();
        var twin = sounding.twin();
        if (twin != null) {
            words.add("%s could do %s of what it does alone"
                    .formatted(
                            twin.line().organisation().name(),
                            Words.percent(twin.duplication().value())));
        }
        words.add("nobody else in reach has room for %s of its people".formatted(Words.percent(unique.value())));
        return String.join("; ", words);
    }

    private Standing.MemberStanding member(Membership membership) {
        var share = known.relationships().dependence().partners().stream()
                .filter(partner -> partner.organisation().equals(membership.id()))
                .map(Dependence.Partner::share)
                .findFirst()
                .orElse(null);
        var changes = known.relationships().history().changesOf(membership.id()).stream()
                .filter(change -> TOLD.contains(change.kind()))
                .toList();
        return new Standing.MemberStanding(membership, share, changes);
    }
}
