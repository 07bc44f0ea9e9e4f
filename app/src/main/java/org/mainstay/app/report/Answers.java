package org.mainstay.app.report;

import java.util.List;
import java.util.Locale;
import org.mainstay.engine.appraisal.Appraisal;

/// The first paragraph, set so that the eye finds each approach in it.
final class Answers {

    private Answers() {}

    static List<Page.AnswerPart> parts(Appraisal appraisal) {
        return appraisal.answer().stream().map(words -> part(appraisal, words)).toList();
    }

    /// What begins with the name of an approach leads to it.
    private static Page.AnswerPart part(Appraisal appraisal, String words) {
        for (var result : appraisal.results()) {
            var name = result.approach().words();
            if (words.startsWith(name + " ")) {
                var link = "#" + result.approach().name().toLowerCase(Locale.ROOT);
                return new Page.AnswerPart(name, link, words.substring(name.length()));
            }
        }
        return new Page.AnswerPart("", "", words);
    }
}
