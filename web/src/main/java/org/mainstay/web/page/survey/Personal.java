package org.mainstay.web.page.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds in a comment what may tell who somebody is. It errs on the side of asking.
final class Personal {

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("[^\\s@]+@[^\\s@]+"),
            Pattern.compile("(?:\\+44|\\b0)[\\d ()-]{8,14}\\d"),
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"),
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Cllr|Councillor|Sir|Dame)\\.? \\p{Lu}[\\p{L}'-]+"),
            Pattern.compile("\\b\\p{Lu}[\\p{Ll}'-]+ \\p{Lu}[\\p{L}'-]+"));

    private Personal() {}

    /// The parts of a comment that look like a name, an e-mail address, a number of a phone or a postcode.
    static List<String> in(String comment) {
        var found = new LinkedHashSet<String>();
        for (var sign : SIGNS) {
            sign.matcher(comment).results().forEach(result -> found.add(result.group()));
        }
        return new ArrayList<>(found);
    }
}
