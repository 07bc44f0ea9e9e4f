package org.mainstay.app.cli;

import java.io.PrintStream;
import org.mainstay.app.command.MakePack;
import org.mainstay.app.pack.Section;
import org.mainstay.app.report.Format;

/// What a pack holds, for people: its questions, how many figures answer each, and every gap.
final class PackText {

    private PackText() {}

    static void write(PrintStream out, MakePack.Answer answer) {
        var pack = answer.pack();
        out.println(Words.wrap(Safe.name(pack.title()) + ", looking from " + Format.day(pack.on()), ""));
        out.println();
        pack.summary().forEach(sentence -> out.println(Words.hang(sentence, "")));
        for (var chapter : pack.chapters()) {
            if (chapter.sections().stream().anyMatch(section -> !section.gaps().isEmpty() || figures(section) > 0)) {
                out.printf("%n%s%n", chapter.heading());
                chapter.sections().forEach(section -> write(out, section));
            }
        }
        var page = answer.page();
        if (page != null) {
            out.printf("%nPack: %s%n", page);
        }
    }

    private static void write(PrintStream out, Section section) {
        var figures = figures(section);
        out.println(Words.hang(
                "%s (%s)".formatted(section.heading(), figures == 1 ? "1 figure" : figures + " figures"), "  "));
        section.gaps().forEach(gap -> out.println(Words.hang("Gap: " + Safe.whole(gap.what()), "    ")));
    }

    private static long figures(Section section) {
        return section.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isFigure())
                .count();
    }
}
