package org.mainstay.ingest.threesixtygiving.quality;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mainstay.ingest.reading.Pounds;

/// What a text means that stands where a number should.
final class NumberForm {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
    private static final Pattern SHORTENED =
            Pattern.compile("£?\\s*(\\d{1,6}(?:\\.\\d{1,3})?)\\s*(K|M|THOUSAND|MILLION)");

    private NumberForm() {}

    /// The number beneath a currency sign or thousands commas: `£26,000`; empty where that is not all.
    static String undressed(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return Pounds.find(text).filter(Pounds::exact).map(Pounds::plain).orElse("");
    }

    /// What `18k` may stand for; empty for anything else.
    static String lengthened(String text) {
        var match = SHORTENED.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            return "";
        }
        var number =
                new BigDecimal(match.group(1)).movePointRight(match.group(2).startsWith("M") ? 6 : 3);
        return number.stripTrailingZeros().toPlainString();
    }
}
