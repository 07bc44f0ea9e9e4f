package org.mainstay.ingest.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.HowRead;
import org.mainstay.model.funding.Payment;

/// What shows, line by line, of the way in which a ledger says things.
final class LedgerTraits {

    private static final long THRESHOLD = 50_000;
    private static final int MOST_WORDS = 5;

    private final CutTexts payees = new CutTexts();
    private final CutTexts units = new CutTexts();
    private final CutTexts headings = new CutTexts();
    private final SortedSet<String> styles = new TreeSet<>();
    private final SortedSet<String> words = new TreeSet<>();
    private long lines;
    private long credits;
    private long brackets;
    private long trailing;
    private long small;
    private long withheld;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void line(Payment.Payee payee, Payment.Account account, LocalDate day, long pence) {
        lines++;
        small += Math.abs(pence) < THRESHOLD ? 1 : 0;
        withheld += payee.redacted() ? 1 : 0;
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
        payees.add(payee.name());
        units.add(account.unit());
        headings.add(account.heading());
    }

    /// A credit as it is written.
    void credit(String written) {
        credits++;
        brackets += written.startsWith("(") ? 1 : 0;
        trailing += written.endsWith("-") ? 1 : 0;
    }

    void style(String dateStyle) {
        styles.add(dateStyle);
    }

    void word(String withheldName) {
        if (words.size() < MOST_WORDS) {
            words.add(withheldName);
        }
    }

    List<HowRead.Trait> list() {
        var traits = new ArrayList<HowRead.Trait>();
        if (lines > 0) {
            add(traits, "dates", "%s, %s to %s%s".formatted(String.join(" or ", styles), first, last, doubt()));
            add(traits, "credits", credits == 0 ? "none" : credits());
            add(traits, "withheld payees", withheld == 0 ? "none" : share(withheld) + ": " + String.join(", ", words));
            add(traits, "below 500 pounds", small == 0 ? "none, so it is published from 500 pounds" : share(small));
            add(traits, "cut texts", cuts());
        }
        return traits;
    }

    /// A council may number its periods from April.
    private String doubt() {
        return styles.contains(PaymentDate.NUMBERED)
                ? "; numbered periods are read as calendar months, so look whether 01 is January or April"
                : "";
    }

    private String credits() {
        var how = brackets * 2 > credits ? "in brackets" : trailing * 2 > credits ? "minus behind" : "minus in front";
        return how + ", " + share(credits);
    }

    private String cuts() {
        var cuts = new ArrayList<String>();
        payees.find(lines).ifPresent(cut -> cuts.add("payees at " + cut));
        units.find(lines).ifPresent(cut -> cuts.add("units at " + cut));
        headings.find(lines).ifPresent(cut -> cuts.add("headings at " + cut));
        return cuts.isEmpty() ? "none that shows" : String.join(", ", cuts);
    }

    private static void add(List<HowRead.Trait> traits, String name, String text) {
        traits.add(new HowRead.Trait(name, text));
    }

    private String share(long part) {
        var permille = (part * 2000 + lines) / (lines * 2);
        return String.format(
                Locale.UK, "%,d line%s (%d.%d %%)", part, part == 1 ? "" : "s", permille / 10, permille % 10);
    }
}
