package org.mainstay.engine.appraisal;

import java.util.Locale;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.need.Need;

/// Reasons in plain words.
final class Sentences {

    private final Corners corners;

    Sentences(Corners corners) {
        this.corners = corners;
    }

    /// Why a change has its verdict, in one sentence.
    String why(Change change, Verdict verdict, Judgement judgement, boolean local) {
        var together = verdict != Verdict.UNCLEAR && judgement.worseTogether() ? "As part of this portfolio " : "";
        var reason = reason(change, verdict, judgement, local);
        return together.isEmpty()
                ? reason
                : together + reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    private String reason(Change change, Verdict verdict, Judgement judgement, boolean local) {
        var central = judgement.deciding();
        var typical = judgement.typical(verdict);
        var over = " over " + Words.years(corners.years());
        var purse = Words.pounds(typical.purse());
        var council = Words.pounds(typical.council());
        var fewer = Words.count(Math.max(0, Micro.people(-typical.people())), "person", "people");
        return switch (verdict) {
            case EFFICIENCY ->
                "Public bodies are " + purse + " better off" + over + " and service "
                        + (Micro.people(-typical.people()) > 0
                                ? "hardly falls (" + fewer + " fewer, too few to count): "
                                : "does not fall: ")
                        + holds(change);
            case SERVICE_GAIN ->
                "It serves %s more%s; the council is %s, and the public purse is %s."
                        .formatted(
                                Words.count(
                                        Math.max(
                                                0, Micro.people(central.people().change())),
                                        "person",
                                        "people"),
                                over,
                                Words.betterOrWorse(central.consequences().council(Basis.CASHABLE)),
                                Words.betterOrWorse(central.consequences().publicPurse(Basis.CASHABLE)));
            case SERVICE_LOSS ->
                "Public bodies are " + purse + " better off" + over + ", by serving " + fewer + " fewer.";
            case COST_SHUNT ->
                central.outsidePurse()
                        ? "Service holds only because others pay: the cost moves to them."
                        : "The council is " + council + " better off" + over + ", but others pay: the public purse is "
                                + purse(typical) + ".";
            case FALSE_ECONOMY ->
                (typical.council() < 0
                                ? "It costs the council more than it saves" + over + ": " + council + " worse off"
                                : "It saves the council too little to count" + over + ": " + council)
                        + ", and the public purse is " + purse(typical) + ".";
            case UNCLEAR -> local ? unclear(judgement) : unreported(change);
        };
    }

    /// Why service does not fall though money is saved.
    private static String holds(Change change) {
        return switch (change) {
            case Change.Merge merge -> merge.into().organisation().name() + " takes the work on.";
            case Change.End end -> "others in reach have room for the same people.";
            case Change.Cut cut -> "others in reach have room for the same people.";
            case Change.Taper taper -> "others in reach have room for the same people.";
            case Change.Invest invest -> "serving more people costs less than turning them away.";
            case Change.Settle settle -> "what insecurity cost now serves people.";
            case Change.FrontDoor door -> "whom one turns away another has room for.";
        };
    }

    /// How a public purse that does not gain comes out.
    private static String purse(Judgement.Outcome typical) {
        var pence = typical.purse();
        return Words.pounds(pence) + (pence < 0 ? " worse off" : " better off, too little to count");
    }

    /// What is supposed of lines on which nobody reports, so that whoever knows better can say so.
    private String unreported(Change change) {
        var supposed = change.lines().stream()
                .filter(line -> !line.hasLocalEvidence())
                .map(this::supposed)
                .toList();
        return "Nobody has reported whom this line serves, so any verdict would rest on assumptions alone. "
                + String.join(" ", supposed);
    }

    private String supposed(FundingLine line) {
        var activity = corners.at(Case.CENTRAL).activity(line);
        var people = Micro.people(activity.people());
        return "%s is taken to serve %s (%s), and %s a year: its money by an assumed %s for each."
                .formatted(
                        line.organisation().name(),
                        line.findNeed().map(Need::words).orElse("a need that is not known"),
                        Words.inBrackets(line.needWhy()),
                        Words.count(people, "person", "people"),
                        Words.pounds(people == 0 ? 0 : line.recurring().value() / people));
    }

    private static String unclear(Judgement judgement) {
        var chances = judgement.chances();
        return chances.verdict() == Verdict.UNCLEAR
                ? "The verdict hangs on assumptions: of %s draws it is %s."
                        .formatted(Words.number(chances.shares().draws()), chances.classes())
                : "It saves and service does not fall, but nobody knows what it costs others when this need goes unmet.";
    }

    String leans(Judgement judgement) {
        return "in %s; this rests on assumptions".formatted(judgement.chances().agreeing());
    }

    /// The value of the displaced share at which the public purse breaks even, held against its range.
    String switching(Need need, Comparison central) {
        var value = SwitchingValue.of(central.consequences().purseSaved(), central.purseIfAllDisplaced());
        var range = range(need, value);
        return switch (value) {
            case SwitchingValue.At at ->
                "This saves public money only if %s than %s in 100 people turned away reach a council or NHS service; %s"
                        .formatted(
                                central.consequences().purseSaved() < 0 ? "more" : "fewer",
                                Words.inAHundred(at.share()),
                                range);
            case SwitchingValue.Never never ->
                never.gains()
                        ? "This saves public money however many of the people turned away reach a council or NHS service; "
                                + range
                        : "This does not save public money even if nobody turned away reaches a council or NHS service; "
                                + range;
        };
    }

    private String range(Need need, SwitchingValue value) {
        return corners.assumptions()
                .find("displaced_share", need.code())
                .map(share -> "%s, our range %s to %s%s."
                        .formatted(
                                share.verified() ? "published range: " + share.source() : "published range: none",
                                Words.inAHundred(Micro.of(share.low())),
                                Words.inAHundred(Micro.of(share.high())),
                                beyond(value, share)))
                .orElse("no range is known.");
    }

    /// Where the whole range lies on one side, it does not hang on that share at all.
    private static String beyond(SwitchingValue value, Assumption share) {
        if (!(value instanceof SwitchingValue.At at)) {
            return "";
        }
        if (at.share() > Micro.of(share.high())) {
            return ", all of it below that";
        }
        return at.share() < Micro.of(share.low()) ? ", all of it above that" : "";
    }
}
