package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Sounding;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.soundness.Bands;
import org.mainstay.engine.soundness.Soundness;
import org.mainstay.model.evidence.Figure;

/// What partners should know of a partnership, by rules whose edges are rows of assumptions.
record FindingRules(Thresholds edges, Bands bands) {

    private static final Set<Soundness> DECISIVE =
            EnumSet.of(Soundness.PROTECT, Soundness.ESSENTIAL_UNPROVEN, Soundness.SOUND, Soundness.SOUND_BUT_FRAGILE);

    /// Those that weigh most first; none of a partnership that has ended.
    List<Finding> find(
            Registered one,
            Standing.Funds funds,
            List<Standing.LineStanding> lines,
            List<Standing.MemberStanding> members) {
        if (one.stage() == Stage.ENDED) {
            return List.of();
        }
        return Stream.of(
                        Stream.ofNullable(onPaperOnly(one, funds)),
                        Stream.ofNullable(smallAndDecisive(one, funds, lines)),
                        new DoorRule(edges).find(one).stream(),
                        backUps(lines).stream(),
                        Stream.ofNullable(fragile(lines)),
                        members.stream().flatMap(FindingRules::paidLate),
                        Stream.ofNullable(hardlyWritten(one, funds)),
                        unappraised(one),
                        Stream.ofNullable(notFound(one)))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(Finding::kind))
                .toList();
    }

    private @Nullable Finding onPaperOnly(Registered one, Standing.Funds funds) {
        var written = one.partnership().governance().writtenParts();
        var agreed = funds.agreedByPayers();
        var arrived = funds.arrived();
        if (written < edges.paperParts() || agreed == null || arrived == null || arrived.value() > edges.paidShare()) {
            return null;
        }
        return new Finding(
                Finding.Kind.ON_PAPER_ONLY,
                "%d of 4 parts of its governance are written down and %s was agreed, of which the ledger shows %s paid under the lines that it names."
                        .formatted(written, Words.pounds(agreed.value()), Words.percent(arrived.value())),
                List.of(agreed, arrived));
    }

    private @Nullable Finding smallAndDecisive(
            Registered one, Standing.Funds funds, List<Standing.LineStanding> lines) {
        var yearly = funds.yearly();
        if (!one.stage().live() || yearly == null || yearly.value() >= edges.smallPence()) {
            return null;
        }
        return lines.stream()
                .map(Standing.LineStanding::sounding)
                .filter(Objects::nonNull)
                .filter(FindingRules::decisive)
                .findFirst()
                .map(sounding -> new Finding(
                        Finding.Kind.SMALL_AND_DECISIVE,
                        "%s a year. %s (%s)"
                                .formatted(Words.pounds(yearly.value()), sounding.why(), sounding.standing()),
                        figures(yearly, sounding.unique(), sounding.consequence())))
                .orElse(null);
    }

    private static boolean decisive(Sounding sounding) {
        var sound = sounding.sound();
        return sound != null && DECISIVE.contains(sound.soundness());
    }

    private static List<Figure> figures(@Nullable Figure... figures) {
        return Stream.of(figures).flatMap(Stream::ofNullable).toList();
    }

    private List<Finding> backUps(List<Standing.LineStanding> lines) {
        var found = new ArrayList<Finding>();
        for (var line : lines) {
            var sounding = line.sounding();
            var twin = sounding == null ? null : sounding.twin();
            if (twin != null
                    && twin.duplication().value() >= bands.duplication()
                    && line.line().id().compareTo(twin.line().id()) < 0
                    && lines.stream()
                            .anyMatch(other ->
                                    other.line().id().equals(twin.line().id()))) {
                found.add(new Finding(
                        Finding.Kind.BACK_UP,
                        "Of what the smaller of %s and %s does alone, the other could do %s: what is done twice is also what stands in when one fails."
                                .formatted(
                                        line.line().organisation().name(),
                                        twin.line().organisation().name(),
                                        Words.percent(twin.duplication().value())),
                        List.of(twin.duplication())));
            }
        }
        return found;
    }

    private @Nullable Finding fragile(List<Standing.LineStanding> lines) {
        var names = new ArrayList<String>();
        var figures = new ArrayList<Figure>();
        for (var line : lines) {
            var sounding = line.sounding();
            var runway = sounding == null ? null : sounding.runway();
            var closing = sounding == null ? null : sounding.closing();
            if (runway != null && runway.value() < bands.runway()) {
                names.add(line.line().organisation().name());
                figures.add(runway);
            } else if (closing != null && closing.value() >= bands.closing()) {
                names.add(line.line().organisation().name());
                figures.add(closing);
            }
        }
        return names.isEmpty()
                ? null
                : new Finding(
                        Finding.Kind.FRAGILE_MEMBER,
                        "%s: reserves that last less than it takes to replace the money, or a closure that is likely."
                                .formatted(Words.list(names)),
                        figures);
    }

    private static Stream<Finding> paidLate(Standing.MemberStanding member) {
        return member.changes().stream()
                .filter(change -> change.kind() == FundingChange.Kind.LATE_PAYMENT)
                .map(change -> new Finding(
                        Finding.Kind.PAID_LATE,
                        "%s: %s".formatted(member.membership().name(), change.why()),
                        change.evidence()));
    }

    private @Nullable Finding hardlyWritten(Registered one, Standing.Funds funds) {
        var written = one.partnership().governance().writtenParts();
        var yearly = funds.yearly();
        return !one.stage().live() || written > 1 || yearly == null || yearly.value() < edges.smallPence()
                ? null
                : new Finding(
                        Finding.Kind.HARDLY_WRITTEN,
                        "%s a year, and %s of agreement, board, decision rights and data sharing is written down."
                                .formatted(Words.pounds(yearly.value()), written == 0 ? "none" : "one"),
                        List.of(yearly));
    }

    private static Stream<Finding> unappraised(Registered one) {
        return one.latestOnFunding().filter(decision -> !decision.appraised()).stream()
                .map(decision -> new Finding(
                        Finding.Kind.DECIDED_UNAPPRAISED,
                        "The latest decision on its money, of %s, was made with no appraisal in front of the deciders."
                                .formatted(Lifecycle.day(decision.on())),
                        List.of()));
    }

    private static @Nullable Finding notFound(Registered one) {
        return one.unknownLines().isEmpty()
                ? null
                : new Finding(
                        Finding.Kind.LINE_NOT_FOUND,
                        "No ledger, grant or entered row of the year shows %s."
                                .formatted(Words.list(one.unknownLines())),
                        List.of());
    }
}
