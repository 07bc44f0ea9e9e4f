package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mainstay.engine.appraisal.PlaceModels;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.model.evidence.Figure;

/// Says in sentences what shocks do.
final class StressWords {

    private static final String NO_TIES =
            "What organisations owe each other, who hosts whom and who refers whom is in no file, so such chains are not followed.";

    private StressWords() {}

    /// What one shock does, in one sentence.
    static String says(Stress.Measures place, Figure unserved, List<Stress.Group> deciles, int closing, int years) {
        var text = "Over %s %s; in the worst month %s of the need that would otherwise be met still is%s; %s."
                .formatted(
                        Words.years(years),
                        people(unserved.value()),
                        Words.percent(place.lowest().value()),
                        range(place.lowest()),
                        recovery(place, years));
        return text + hardest(deciles) + (closing == 0 ? "" : " " + closing(closing));
    }

    /// Nothing where both ends are written alike.
    private static String range(Figure share) {
        var low = Words.percent(share.low());
        var high = Words.percent(share.high());
        return low.equals(high) ? "" : " (%s to %s in eight of ten draws)".formatted(low, high);
    }

    private static String recovery(Stress.Measures place, int years) {
        var back = place.recovery();
        if (back == null) {
            return "service is not back within " + Words.years(years);
        }
        return back.value() == 0
                ? "service never falls below 95% of what it was"
                : "service is back in month " + (back.value() + 1);
    }

    private static String people(long more) {
        return more < 0
                ? Words.count(-more, "person fewer goes", "people fewer go") + " unserved"
                : Words.count(more, "more person goes", "more people go") + " unserved";
    }

    private static String hardest(List<Stress.Group> deciles) {
        return deciles.stream()
                .filter(group -> group.measures().kept().value() < 1_000_000)
                .min(Comparator.comparingLong(group -> group.measures().kept().value()))
                .map(group -> group.code().equals("unknown")
                        ? " People of whom nobody told where they live keep least."
                        : " People in decile %s keep least (1 is the most deprived).".formatted(group.code()))
                .orElse("");
    }

    private static String closing(int closing) {
        return closing == 1
                ? "One organisation closes that would not otherwise."
                : "%d organisations close that would not otherwise.".formatted(closing);
    }

    /// The first paragraph.
    static List<String> answer(
            List<Stress.Result> results, List<Stress.Meeting> meetings, List<Stress.Choice> choices) {
        var answer = new ArrayList<String>();
        if (results.isEmpty()) {
            return List.of("None of these shocks can be told from these files; see below why.");
        }
        var worst = results.stream()
                .max(Comparator.comparingLong(result -> result.unserved().value()))
                .orElseThrow();
        answer.add("Of %s, \"%s\" takes most. %s"
                .formatted(
                        Words.count(results.size(), "shock", "shocks"),
                        worst.shock().name(),
                        worst.says()));
        meetings.stream()
                .filter(Stress.Meeting::onlyTogether)
                .findFirst()
                .ifPresent(meeting -> answer.add("Watch two shocks together: " + meeting.says()));
        if (choices.size() > 1) {
            answer.add(choice(results, choices));
        }
        return answer;
    }

    /// Which choice leaves fewest unserved over all shocks.
    private static String choice(List<Stress.Result> results, List<Stress.Choice> choices) {
        var best = choices.stream()
                .max(Comparator.comparingLong(StressWords::wins))
                .orElseThrow();
        var worst = Stress.worst(results).orElseThrow().shock();
        var each = choices.stream()
                .map(choice -> "%s %s".formatted(choice.name(), Words.percent(kept(choice, worst))))
                .toList();
        return "%s leaves the place best able to take the next blow: over %s it goes with the fewest unserved%s. Under \"%s\" so much of what is met today is kept: %s."
                .formatted(
                        best.name(),
                        Words.count(results.size(), "shock", "shocks"),
                        changing(best, choices),
                        worst.name(),
                        Words.list(each));
    }

    /// To keep everything saves nothing, so where that does best the best of the others is named too.
    private static String changing(Stress.Choice best, List<Stress.Choice> choices) {
        if (!best.equals(choices.getFirst()) || choices.size() < 3) {
            return "";
        }
        return choices.stream()
                .skip(1)
                .max(Comparator.comparingLong(StressWords::wins))
                .map(second -> "; of those that change anything, %s does so".formatted(second.name()))
                .orElse("");
    }

    private static long wins(Stress.Choice choice) {
        return -choice.shocks().stream()
                .mapToLong(under -> under.unserved().value())
                .sum();
    }

    private static long kept(Stress.Choice choice, Shock worst) {
        return choice.shocks().stream()
                .filter(under -> under.shock().equals(worst))
                .mapToLong(under -> under.kept().value())
                .findFirst()
                .orElse(0);
    }

    /// What this leaves out, in this place.
    static List<String> leftOut(PlaceModels models, Bearings ties) {
        var providers = models.central().world().providers();
        long unknown =
                providers.stream().filter(one -> one.reservesPence() == null).count();
        var said = new ArrayList<String>();
        if (unknown > 0) {
            said.add(
                    "Nobody has reported the reserves of %d of %s: no shock can be shown to close them, and what they do is trimmed to what they take."
                            .formatted(unknown, Words.count(providers.size(), "organisation", "organisations")));
        }
        if (models.wards().isEmpty()) {
            said.add("No file tells small areas, so nobody can say which wards and deciles a shock hits.");
        }
        said.add("Shares of draws say how far the assumptions agree, not how likely something is to happen.");
        said.add(
                "How large a shock is, and how fast bodies are rebuilt, is a judgement unless its row names a source.");
        said.add(ties.isEmpty() ? NO_TIES : ties(ties));
        said.addAll(ties.notShown());
        return said;
    }

    private static String ties(Bearings ties) {
        long assumed = ties.all().stream()
                .map(Bearing::tie)
                .filter(tie -> tie.payment() == null && tie.share() == null)
                .count();
        var known = "Shocks travel along %s between organisations with a funding line"
                .formatted(Words.count(ties.all().size(), "tie", "ties"));
        return assumed == 0
                ? known + "; ties that nobody wrote down are not followed."
                : "%s; of %s of them nobody has said how much hangs on it, so that is an assumption. Ties that nobody wrote down are not followed."
                        .formatted(known, Words.number(assumed));
    }
}
