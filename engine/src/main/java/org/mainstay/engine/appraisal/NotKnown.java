package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.model.place.Place;

/// What nobody told us, and what this version of the method leaves out. Said in every answer.
final class NotKnown {

    private NotKnown() {}

    static List<String> list(Place place, FundingLines funding) {
        var gaps = new ArrayList<String>();
        addLines(
                gaps,
                funding.lines().stream()
                        .filter(line -> line.provision() == null)
                        .count(),
                "For %s nobody has reported people served, capacity, notice, contract end, duty or fund."
                        + " Write a template with --template, and ask the partners.");
        addLines(
                gaps,
                funding.lines().stream().filter(line -> line.need() == null).count(),
                "For %s no cue tells which need it serves, so it has no verdict. Name the need in the template.");
        addMoney(
                gaps,
                funding.typeUnknown().value(),
                "was paid under voluntary-sector headings to payees that nothing shows to be voluntary; it is in no line.");
        addMoney(
                gaps,
                funding.withheld().value(),
                "was paid under those headings to payees whose names are withheld; it is in no line.");
        addMoney(gaps, funding.oneOffs().value(), "was paid once and does not recur; a one-off is no saving.");
        addFiles(gaps, place, funding);
        gaps.add("People who need help and reach nobody today are not counted: demand is what is served now.");
        gaps.add(
                "A yearly amount is what was paid in the year. Where payments tell their months, what is clearly more or less than a year is said of the line; elsewhere a late payment can look like a smaller line, or an early one like a larger.");
        return gaps;
    }

    private static void addFiles(List<String> gaps, Place place, FundingLines funding) {
        if (!funding.unmatchedProvisions().isEmpty()) {
            gaps.add(
                    "%s of what partners report names a line that is not in the money: check organisation and label against the template."
                            .formatted(Words.count(funding.unmatchedProvisions().size(), "row", "rows")));
        }
        if (!funding.setAside().unmatched().isEmpty()) {
            gaps.add(
                    "%s that sets a line aside names a line that is not in the money: check organisation and label, or undo it."
                            .formatted(
                                    Words.count(funding.setAside().unmatched().size(), "row", "rows")));
        }
        if (place.listPayments().isEmpty()) {
            gaps.add(
                    "There is no ledger: the yearly amounts are those of published grants, which are a fraction of what councils pay.");
        }
        if (place.listAreas().isEmpty()) {
            gaps.add("There is no file of small areas, so nobody can say where the people who lose service live.");
        }
    }

    private static void addLines(List<String> gaps, long lines, String sentence) {
        if (lines > 0) {
            gaps.add(sentence.formatted(Words.count(lines, "funding line", "funding lines")));
        }
    }

    private static void addMoney(List<String> gaps, long pence, String sentence) {
        if (pence != 0) {
            gaps.add(Words.pounds(pence) + " " + sentence);
        }
    }

    static List<String> leftOut() {
        return List.of(
                "Shares of draws say how far the assumptions agree, not how likely something is to happen: most ranges are judgements. Who bears a cost, how people travel, and how many are in need are not drawn.",
                "Travel and opening hours are not modelled: a line reaches the areas its partner names, or the whole place.",
                "Mergers save what the assumptions say of fixed costs, and a front door hands on the share that they say; nothing is derived from records of clients.",
                "Portfolios are chosen by estimates of each change alone, corrected by runs of the model: what is said to be best or near it is so by these estimates.",
                "The approaches change council funding lines only; other funders respond by shares, not one by one.",
                "Wellbeing and volunteers are not valued in money.");
    }
}
