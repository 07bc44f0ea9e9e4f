package org.mainstay.engine.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mainstay.engine.option.Change;

/// What an approach may choose from beside cuts of what the council pays others, what it takes of that, and why
/// there is nothing of a kind.
record OwnOptions(List<Change> all, List<Kind> kinds) {

    OwnOptions {
        all = List.copyOf(all);
        kinds = List.copyOf(kinds);
    }

    static OwnOptions of(List<Change> all) {
        return new OwnOptions(all, List.of(Kind.MERGER, Kind.INVESTMENT, Kind.TEAM));
    }

    static OwnOptions ofAll(List<Change> all) {
        return new OwnOptions(all, List.of(Kind.values()));
    }

    Portfolio told(Portfolio found) {
        return new Portfolio(
                found.rule() + choice(found.changes()) + missing(),
                found.proposals(),
                found.keptBack(),
                found.optimality());
    }

    private String choice(List<Change> chosen) {
        var offered = new ArrayList<String>();
        var taken = new ArrayList<String>();
        for (var kind : kinds) {
            var many = count(all, kind);
            if (many > 0) {
                offered.add(kind.count(many));
                if (count(chosen, kind) > 0) {
                    taken.add(kind.count(count(chosen, kind)));
                }
            }
        }
        return offered.isEmpty()
                ? ""
                : " Of its own it may choose from %s, and takes %s."
                        .formatted(list(offered), taken.isEmpty() ? "none: none betters the cuts" : list(taken));
    }

    private String missing() {
        return String.join(
                "",
                kinds.stream()
                        .filter(kind -> count(all, kind) == 0)
                        .map(kind -> " " + kind.missing)
                        .toList());
    }

    private static long count(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> Kind.of(change).filter(kind::equals).findAny().isPresent())
                .count();
    }

    private static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /// Of what sort a change is, as an approach has it of its own.
    enum Kind {
        MERGER(
                "merger",
                "mergers",
                "No merger is supported: no two bodies report people and cost for one need in the same areas, and would"
                        + " be cheaper together."),
        INVESTMENT(
                "investment",
                "investments",
                "There is nothing to invest in: no service whose people and cost are reported reaches people who are"
                        + " known to ask and not to be served (turned_away in provision.csv would tell)."),
        TEAM(
                "change of the council's own teams",
                "changes of the council's own teams",
                "No team of the council's own is entered (further_services.csv), so none may change."),
        OTHERS(
                "change of other payers' lines",
                "changes of other payers' lines",
                "No other payer is known to have agreed to put in more where people go without (column consent of"
                        + " further_services.csv), and none is supposed to.");

        private final String one;
        private final String many;
        private final String missing;

        Kind(String one, String many, String missing) {
            this.one = one;
            this.many = many;
            this.missing = missing;
        }

        String count(long number) {
            return number + " " + (number == 1 ? one : many);
        }

        static Stream<Kind> of(Change change) {
            if (!change.line().councilPays()) {
                return Stream.of(OTHERS);
            }
            if (change.line().inHouse() && !(change instanceof Change.Merge)) {
                return Stream.of(TEAM);
            }
            return switch (change) {
                case Change.Merge merge -> Stream.of(MERGER);
                case Change.Invest invest -> Stream.of(INVESTMENT);
                case Change.End end -> Stream.empty();
                case Change.Cut cut -> Stream.empty();
                case Change.Taper taper -> Stream.empty();
                case Change.Settle settle -> Stream.empty();
                case Change.FrontDoor door -> Stream.empty();
            };
        }
    }
}
