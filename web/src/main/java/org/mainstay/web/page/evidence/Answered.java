package org.mainstay.web.page.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.pack.Narrative;
import org.mainstay.app.pack.Pack;
import org.mainstay.app.pack.Question;
import org.mainstay.app.pack.Section;
import org.mainstay.app.pack.Token;
import org.mainstay.app.run.TracedRun;
import org.mainstay.web.view.Links;
import org.mainstay.web.view.Table;

/// One question with its answer, as its template needs it.
///
/// @param sentences each in pieces, its figures linked
/// @param gaps each in pieces, and what would fill it
/// @param told what the council says of it; null where it says nothing
/// @param writable whether the council may write there
record Answered(
        String code,
        String heading,
        List<List<Piece>> sentences,
        List<Table> tables,
        List<Gap> gaps,
        @Nullable Narrative told,
        String toWrite,
        boolean writable,
        boolean mapped,
        String mapSays,
        String mapKey) {

    /// A number with its range at the end of a text.
    private static final Pattern NUMBER = Pattern.compile("\\S*\\d\\S*(?: \\([^)]*\\))? $");

    /// A piece of a sentence.
    ///
    /// @param link empty for plain text
    record Piece(String text, String link) {}

    /// What is not known, and what would tell.
    record Gap(List<Piece> what, String mend) {}

    static Answered of(Section section, Pack pack, TracedRun run, String base) {
        var picture = section.pictures().stream().findFirst();
        return new Answered(
                section.code(),
                section.heading(),
                section.sentences().stream()
                        .map(sentence -> pieces(sentence, pack, base))
                        .toList(),
                EvidenceTables.of(section, run),
                section.gaps().stream()
                        .map(gap -> new Gap(pieces(gap.what(), pack, base), gap.mend()))
                        .toList(),
                section.narrative(),
                section.toWrite(),
                Question.of(section.code()).isPresent(),
                picture.isPresent(),
                picture.map(one -> one.says()).orElse(""),
                picture.map(one -> one.key()).orElse(""));
    }

    static List<Piece> pieces(String sentence, Pack pack, String base) {
        var pieces = new ArrayList<Piece>();
        for (var token : Token.of(sentence)) {
            var id = pack.refs().get(token.ref());
            if (id == null) {
                pieces.add(new Piece(token.text(), ""));
            } else {
                link(pieces, token.ref(), Links.figure(base, id));
            }
        }
        return pieces;
    }

    /// The number before a reference leads to where it comes from, as it does on every page.
    private static void link(List<Piece> pieces, String ref, String link) {
        var before = pieces.isEmpty() ? "" : pieces.getLast().text();
        var number = NUMBER.matcher(before);
        if (!number.find()) {
            pieces.add(new Piece("(where %s comes from)".formatted(ref), link));
            return;
        }
        pieces.removeLast();
        if (number.start() > 0) {
            pieces.add(new Piece(before.substring(0, number.start()), ""));
        }
        pieces.add(new Piece(number.group().strip(), link));
    }
}
