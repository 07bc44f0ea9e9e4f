package org.mainstay.web.page.assumption;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.ChangeAssumption.Asked;
import org.mainstay.app.command.Unusable;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Grade;

/// What a person typed to change an assumption; nothing of it is trusted yet.
record AskedChange(
        @Nullable String value,
        @Nullable String low,
        @Nullable String high,
        @Nullable String source,
        @Nullable String grade,
        @Nullable String verified) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");
    private static final int LONGEST = 500;

    /// The form as it stands before anybody typed.
    static AskedChange of(Assumption held) {
        return new AskedChange(
                Names.number(held.value()),
                Names.number(held.low()),
                Names.number(held.high()),
                held.source(),
                Integer.toString(held.grade().number()),
                held.verified() ? "yes" : null);
    }

    boolean isEmpty() {
        return value == null && low == null && high == null;
    }

    /// What is asked, or what is wrong with it in words; an empty end of the range is the value itself.
    Asked asked(Assumption held) throws Unusable {
        var number = number("The value", value);
        var from = blank(low) ? number : number("The low end", low);
        var to = blank(high) ? number : number("The high end", high);
        if (source != null && source.length() > LONGEST) {
            throw new Unusable("The source is longer than %d letters: name it more shortly.".formatted(LONGEST));
        }
        var says = source == null || source.isBlank() ? held.source() : source.strip();
        var graded = grade != null && grade.matches("[1-6]") ? Grade.of(Integer.parseInt(grade)) : held.grade();
        return new Asked(number, from, to, says, graded, "yes".equals(verified));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static BigDecimal number(String what, @Nullable String text) throws Unusable {
        var tidy = text == null ? "" : text.strip().replace(",", "");
        if (!NUMBER.matcher(tidy).matches()) {
            throw new Unusable(
                    "%s is “%s” and must be a number such as 0.35 or 1200.".formatted(what, text == null ? "" : text));
        }
        return new BigDecimal(tidy);
    }
}
