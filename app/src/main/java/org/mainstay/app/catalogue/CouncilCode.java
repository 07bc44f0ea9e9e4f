package org.mainstay.app.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The ONS code of a council, such as `E08000009`.
public record CouncilCode(String code) {

    /// Unitary, district, metropolitan district, London borough, county; the councils of Wales, Scotland and
    /// Northern Ireland.
    private static final Pattern SHAPE = Pattern.compile("(E0[6-9]|E10|W06|S12|N09)[0-9]{6}");

    public CouncilCode {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException(code);
        }
    }

    /// Empty where the text is no such code.
    public static Optional<CouncilCode> parse(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new CouncilCode(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
