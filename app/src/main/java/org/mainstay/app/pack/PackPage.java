package org.mainstay.app.pack;

import java.util.List;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Templates;

/// A pack as one page that needs nothing else: it opens offline, prints, and is what the PDF is made from.
public record PackPage(Pack pack) {

    /// Renders the page.
    public static String render(Pack pack) {
        return Templates.render("pack.html", new PackPage(pack));
    }

    public String basis() {
        return "Looking from %s. Made by Mainstay %s.".formatted(Format.day(pack.on()), pack.version());
    }

    /// A sentence in pieces.
    public List<Token> pieces(String sentence) {
        return Token.of(sentence);
    }
}
