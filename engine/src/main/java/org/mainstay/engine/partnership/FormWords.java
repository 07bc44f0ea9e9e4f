package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.funding.Provision;

/// Says in which form money comes: by grant or contract, until when, on how much notice.
final class FormWords {

    private FormWords() {}

    static Standing.Form of(List<FundingLine> lines) {
        return new Standing.Form(instruments(lines), ends(lines), notice(lines));
    }

    private static String instruments(List<FundingLine> lines) {
        var grants = 0;
        var contracts = 0;
        var others = 0;
        for (var line : lines) {
            var label = line.label().toUpperCase(Locale.UK);
            if (line.basis() == FundingLine.Basis.GRANT || label.contains("GRANT")) {
                grants++;
            } else if (label.contains("CONT")) {
                contracts++;
            } else {
                others++;
            }
        }
        var parts = new ArrayList<String>();
        add(parts, grants, "line under a grant heading", "lines under grant headings");
        add(parts, contracts, "line under a contract heading", "lines under contract headings");
        add(parts, others, "line under a heading that speaks of neither", "lines under headings that speak of neither");
        return Words.list(parts);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Words.count(count, one, many));
        }
    }

    private static String ends(List<FundingLine> lines) {
        var ends = lines.stream()
                .map(line -> line.terms().contractEnd())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (ends.isEmpty()) {
            return "nobody said when contracts end";
        }
        var first = Lifecycle.day(ends.getFirst());
        var last = Lifecycle.day(ends.getLast());
        var known = first.equals(last) ? "until " + first : "until %s to %s".formatted(first, last);
        return ends.size() == lines.size()
                ? known
                : "%s (known of %d of %d)".formatted(known, ends.size(), lines.size());
    }

    private static String notice(List<FundingLine> lines) {
        var months = lines.stream()
                .map(FundingLine::terms)
                .map(Provision.Terms::noticeMonths)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return "nobody said how much notice they need";
        }
        var first = months.getFirst();
        var last = months.getLast();
        return first.equals(last)
                ? "on %s notice".formatted(Words.count(first, "month's", "months'"))
                : "on %d to %d months' notice".formatted(first, last);
    }
}
