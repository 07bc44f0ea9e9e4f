package org.mainstay.app.pack;

import java.util.List;
import java.util.Locale;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.matching.Sector;
import org.mainstay.model.need.Need;

/// How a pack says things.
final class Wording {

    private Wording() {}

    static String sector(Sector sector) {
        return switch (sector) {
            case VOLUNTARY -> "Voluntary";
            case COMMUNITY -> "Community group";
            case PUBLIC -> "Public";
            case PRIVATE -> "Private";
            case INDIVIDUAL -> "Individual";
            case UNKNOWN -> "Not known";
        };
    }

    /// What happened, in which year and under which heading.
    static String change(FundingChange change) {
        var what = switch (change.kind()) {
            case END -> "Ended";
            case TAPER -> "Tapered";
            default -> "Cut";
        };
        var heading = change.heading().isEmpty() ? "all headings" : change.heading();
        return "%s in %s, %s".formatted(what, change.year(), heading);
    }

    static String needs(List<Need> needs) {
        return needs.isEmpty()
                ? "not known"
                : String.join(", ", needs.stream().map(Need::words).toList());
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /// `1 grant`, `2 grants`.
    static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String yesOrNo(boolean answer) {
        return answer ? "yes" : "no";
    }
}
