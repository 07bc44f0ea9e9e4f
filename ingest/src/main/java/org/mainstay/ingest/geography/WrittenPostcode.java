package org.mainstay.ingest.geography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A postcode as a file writes it, brought into the form that postcodes join on: upper case, without a space.
public final class WrittenPostcode {

    private static final Pattern POSTCODE = Pattern.compile("(?=.{5,7}$)[A-Z]{1,3}[A-Z0-9]{1,3}[0-9][A-Z]{2}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private WrittenPostcode() {}

    public static Optional<String> find(String written) {
        var code = SPACE.matcher(written).replaceAll("").toUpperCase(Locale.UK);
        return POSTCODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
