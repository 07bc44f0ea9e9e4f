package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Locale;
import org.mainstay.engine.option.Change;
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
        var central = judgement.deciding(Case.CENTRAL);
        var over = " over " + Words.years(corners.years());
        var purse = Words.pounds(central.consequences().publicPurse(Basis.CASHABLE));
        var council = Words.pounds(central.consequences().council(Basis.CASHABLE));
        var fewer = Words.count(Math.max(0, Micro.people(-central.people().change())), "person", "people");
        return switch (verdict) {
            case EFFICIENCY ->
                "Public bodies are " + purse + " better off" + over + " and service does not fall: "
                        + (change instanceof Change.Merge merge
                                ? merge.into().organisation().name() + " takes the work on."
                                : "others in reach have room for the same people.");
            case SERVICE_LOSS ->
                "Public bodies are " + purse + " better off" + over + ", by serving " + fewer + " fewer.";
            case COST_SHUNT ->
                central.outsidePurse()
                        ? "Service holds only because others pay: the cost moves to them."
                        : "The council is " + council + " better off" + over + ", but others pay: the public purse is "
                                + purse
                                + (central.consequences().publicPurse(Basis.CASHABLE) < 0
                                        ? " worse off."
                                        : " better off, too little to count.");
            case FALSE_ECONOMY ->
                "It costs the council more than it saves" + over + ": " + council
                        + (central.consequences().council(Basis.CASHABLE) < 0
                                ? " worse off"
                                : " better off, too little to count")
                        + ", and the public purse " + purse + " worse off.";
            case UNCLEAR -> unclear(judgement, local);
        };
    }

    private static String unclear(Judgement judgement, boolean local) {
        if (!local) {
            return "Nobody has reported whom this line serves, so any verdict would rest on assumptions alone.";
        }
        return judgement.combined().verdict() == Verdict.UNCLEAR
                ? "The verdict changes between low, central and high assumptions: " + classes(judgement) + "."
                : "It saves and service does not fall, but nobody knows what it costs others when this need goes unmet.";
    }

    private static String classes(Judgement judgement) {
        var parts = new ArrayList<String>();
        for (var corner : Case.values()) {
            parts.add(plain(judgement.deciding(corner).verdict()) + " at "
                    + corner.name().toLowerCase(Locale.ROOT));
        }
        return Words.list(parts);
    }

    private static String plain(Verdict verdict) {
        return verdict.words().toLowerCase(Locale.ROOT);
    }

    String leans(Judgement judgement) {
        return "at central assumptions, in %d of 3 cases; this rests on assumptions"
                .formatted(judgement.combined().agreeing());
    }

    /// The value of the displaced share at which the public purse breaks even, held against its range.
    String switching(Need need, Comparison central) {
        var value = SwitchingValue.of(central.consequences().moneySaved(), central.purseIfAllDisplaced());
        var range = range(need);
        return switch (value) {
            case SwitchingValue.At at ->
                "This saves public money only if fewer than %s in 100 people turned away reach a council or NHS service; %s"
                        .formatted(Words.inAHundred(at.share()), range);
            case SwitchingValue.Never never ->
                never.gains()
                        ? "This saves public money however many of the people turned away reach a council or NHS service; "
                                + range
                        : "This does not save public money even if nobody turned away reaches a council or NHS service; "
                                + range;
        };
    }

    private String range(Need need) {
        return corners.assumptions()
                .find("displaced_share", need.code())
                .map(share -> "%s, our range %s to %s."
                        .formatted(
                                share.verified() ? "published range: " + share.source() : "published range: none",
                                Words.inAHundred(Micro.of(share.low())),
                                Words.inAHundred(Micro.of(share.high()))))
                .orElse("no range is known.");
    }
}
