package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.mainstay.engine.history.Tie;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;

/// Says in sentences what hurts most, and what the files cannot show of it.
final class LossWords {

    private final List<FundingLine> lines;
    private final List<Tie> ties;

    LossWords(List<FundingLine> lines, List<Tie> ties) {
        this.lines = lines;
        this.ties = ties;
    }

    /// @param oneByOne the worst two found by looking at one at a time first
    List<String> answer(
            Figure served,
            List<WorstLosses.Hurt> singles,
            List<WorstLosses.Pair> pairs,
            List<WorstLosses.Hurt> oneByOne,
            List<WorstLosses.Pair> backups) {
        var says = new ArrayList<String>();
        if (singles.isEmpty()) {
            says.add("Whichever organisation went, others would have room for all whom it serves.");
        } else if (singles.stream().noneMatch(WorstLosses.Hurt::reported)) {
            says.add(
                    "Nobody has said how many any of the organisations below serves: their order follows from what each is paid and an assumed cost of a person, so it says whom to ask first, not what is so.");
            says.add("By that measure " + worst(singles.getFirst(), served));
        } else {
            says.add("Of all organisations, " + worst(singles.getFirst(), served));
            if (!singles.getFirst().reported()) {
                says.add(
                        "Nobody has said how many it serves: that follows from its money and an assumed cost of a person, so it says what to ask, not what is so.");
            }
            singles.stream()
                    .filter(WorstLosses.Hurt::reported)
                    .findFirst()
                    .filter(first -> !first.equals(singles.getFirst()))
                    .ifPresent(first -> says.add("Of those that have said it, " + worst(first, served)));
        }
        if (!pairs.isEmpty()) {
            missed(pairs.getFirst().hurt(), oneByOne).ifPresent(says::add);
        }
        if (!backups.isEmpty()) {
            says.add(hidden(backups.getFirst()));
        }
        return List.copyOf(says);
    }

    private static String worst(WorstLosses.Hurt worst, Figure served) {
        var alone = worst.alone();
        var fallen = worst.fallen().size();
        return "no single loss would hurt more than that of %s: %s of %s a year would be left without service%s."
                .formatted(
                        names(worst),
                        Words.number(worst.people().value()),
                        Words.count(served.value(), "person", "people"),
                        alone == null
                                ? ""
                                : ", %s if %s that may fall with it stood"
                                        .formatted(
                                                Words.number(alone.value()), Words.count(fallen, "other", "others")));
    }

    /// Where to take the worst, and then the worst beside it, does not find the worst two.
    private static Optional<String> missed(WorstLosses.Hurt worst, List<WorstLosses.Hurt> oneByOne) {
        var found = oneByOne.stream()
                .filter(hurt -> hurt.organisations().size() == 2)
                .findFirst();
        var more = worst.people().value()
                - found.map(hurt -> hurt.people().value()).orElse(0L);
        if (more <= 0) {
            return Optional.empty();
        }
        return Optional.of("No two would hurt more than %s: %s a year would be left without service.%s"
                .formatted(
                        names(worst),
                        Words.count(worst.people().value(), "person", "people"),
                        found.map(hurt -> instead(hurt, more)).orElse("")));
    }

    private static String instead(WorstLosses.Hurt found, long more) {
        return " Whoever takes the worst, and then the worst beside it, finds %s instead, %s, and misses %s."
                .formatted(names(found), Words.number(found.people().value()), Words.count(more, "person", "people"));
    }

    private static String hidden(WorstLosses.Pair backup) {
        return "%s stand in for each other: losing both would leave %s more than losing each alone, so neither looks important."
                .formatted(names(backup.hurt()), Words.count(backup.beyond().value(), "person", "people"));
    }

    private static String names(WorstLosses.Hurt hurt) {
        return Words.list(hurt.organisations().stream().map(Organisation::name).toList());
    }

    List<String> notKnown() {
        var says = new ArrayList<String>();
        add(
                says,
                line -> line.need() == null,
                "Of %s of %s nobody knows the need, so losing them counts nobody: that is want of data, not proof that nobody would miss them.");
        add(
                says,
                line -> line.need() != null && !line.hasLocalEvidence(),
                "Of %s of %s nobody has said how many it serves: people are worked out from the money, and it is taken to be full, so that it can stand in for nobody.");
        add(
                says,
                LossWords::namesNoArea,
                "Of %s of %s nobody has named the area it serves: where no outlet tells either, it is taken to reach the whole place, so that others seem nearer than they may be.");
        says.add(
                ties.isEmpty()
                        ? "Nothing in these files shows who shares a roof or holds whose money, so nobody is seen to fall with anybody."
                        : "Who falls with whom is a supposition: that those under one roof, branches and those whose money another holds go when it goes. Each loss is told without it too.");
        var silent = lines.stream()
                .filter(LossWords::saysNoReserves)
                .map(line -> line.organisation().id())
                .distinct()
                .count();
        if (silent > 0) {
            says.add(
                    "Of %s nobody knows the reserves: no early sign can come from them, and no loss of money is taken to bring them down."
                            .formatted(Words.count(silent, "organisation", "organisations")));
        }
        says.add(
                "How often the early signs are a false alarm in life is not known: no file tells which organisations with these signs closed within a year and which did not.");
        return List.copyOf(says);
    }

    /// Where it holds of any line.
    private void add(List<String> says, Predicate<FundingLine> holds, String sentence) {
        var some = lines.stream().filter(holds).count();
        if (some > 0) {
            says.add(sentence.formatted(Words.number(some), Words.count(lines.size(), "line", "lines")));
        }
    }

    private static boolean namesNoArea(FundingLine line) {
        return line.findProvision()
                .map(provision -> provision.catchment().isEmpty())
                .orElse(true);
    }

    private static boolean saysNoReserves(FundingLine line) {
        return line.findProvision()
                .map(provision -> provision.delivery().reservesPence())
                .filter(Objects::nonNull)
                .isEmpty();
    }
}
