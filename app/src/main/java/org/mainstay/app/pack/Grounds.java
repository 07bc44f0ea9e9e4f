package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.Labels;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Trace;
import org.mainstay.model.review.ReviewNote;

/// What a pack rests on: documents, figures, assumptions and files; and all that it does not know.
final class Grounds {

    /// How an assumption begins that says how many people need a kind of help.
    private static final String NEED = "need_share: ";

    private final Findings findings;
    private final Numbering numbering;

    Grounds(Findings findings, Numbering numbering) {
        this.findings = findings;
        this.numbering = numbering;
    }

    Chapter documents() {
        var draft = new SectionDraft("documents", "Documents to read");
        var documents = findings.review().notes(ReviewNote.Kind.DOCUMENT);
        draft.show(new Table(
                "Documents that the council gives with this pack",
                "Document",
                List.of("Answers to", "Held by"),
                documents.stream()
                        .map(note -> Table.Row.of(
                                note.text(),
                                Cell.text(Question.of(note.about())
                                        .map(Question::words)
                                        .orElse(note.about())),
                                Cell.text(note.owner().isEmpty() ? "nobody named" : note.owner())))
                        .toList()));
        if (documents.isEmpty()) {
            draft.lack(
                    "No document is listed.",
                    "List strategies, reports to the executive, equality impact assessments and minutes (evidence.csv).");
        }
        return new Chapter("documents-to-read", "Documents", "", List.of(draft.done()));
    }

    /// Everything that was said to be missing, in one list.
    static Chapter gaps(List<Chapter> chapters) {
        var rows = new ArrayList<Table.Row>();
        chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .forEach(section -> section.gaps()
                        .forEach(gap -> rows.add(
                                Table.Row.of(gap.what(), Cell.text(section.heading()), Cell.text(gap.mend())))));
        var draft = new SectionDraft("all-gaps", "Every gap of this pack")
                .show(new Table("What is not known", "Gap", List.of("Question", "What would tell"), rows)
                        .wide(36, 24, 40));
        return new Chapter("gaps", "What is not known", "", List.of(draft.done()));
    }

    Chapter figures(List<Figure> shown) {
        var rows = shown.stream().map(this::row).toList();
        var draft = new SectionDraft("all-figures", "Every figure of this pack")
                .say("With its id a figure can be traced to its rows: trace ID --in the folder of this pack.")
                .show(new Table("Where each figure comes from", "No.", List.of("What it is", "Value", "How"), rows)
                        .wide(8, 50, 24, 18));
        return new Chapter("figures", "Where the figures come from", "", List.of(draft.done()));
    }

    private Table.Row row(Figure figure) {
        var ref = numbering.find(figure.id());
        var range = figure.low() == figure.high()
                ? ""
                : Format.exact(figure.low(), figure.unit()) + " to " + Format.exact(figure.high(), figure.unit());
        return new Table.Row(
                ref,
                ref,
                List.of(
                        Cell.text("%s (%s)".formatted(figure.name(), figure.id())),
                        Cell.text(new Cell(Format.exact(figure.value(), figure.unit()), range, "", "").full()),
                        Cell.text(how(figure))));
    }

    private static String how(Figure figure) {
        return switch (figure.trace()) {
            case Trace.Total total ->
                total.rows().size() == 1
                        ? "The amount of one row"
                        : "The sum of %s rows"
                                .formatted(Format.count(total.rows().size()));
            case Trace.Formula formula -> {
                var inputs = formula.expression().inputs().size();
                yield inputs == 0 ? "Given" : "Worked out from " + Wording.counted(inputs, "figure");
            }
            case Trace.Model model -> "A run of the model, seed %d".formatted(model.seed());
        };
    }

    Chapter assumptions(List<Assumption> used) {
        var rows = used.stream().map(Grounds::row).toList();
        var draft = new SectionDraft("all-assumptions", "Numbers taken on trust")
                .say("Grade 1 is the best evidence, 6 the worst. Anybody can put another number in their place.")
                .show(new Table(
                                "Assumptions that figures of this pack rest on",
                                "Assumption",
                                List.of("Value", "Range", "Grade", "Source"),
                                rows)
                        .wide(24, 18, 14, 8, 36));
        return new Chapter("assumptions", "Assumptions", "", List.of(draft.done()));
    }

    private static Table.Row row(Assumption assumption) {
        var range = assumption.low().compareTo(assumption.high()) == 0
                ? ""
                : assumption.low().toPlainString() + " to " + assumption.high().toPlainString();
        var source = assumption.verified() ? assumption.source() : assumption.source() + " (nobody has checked it)";
        return Table.Row.of(
                Labels.assumption(assumption.id()).replace(NEED, "Share in need: "),
                Cell.text(assumption.value().toPlainString() + " " + assumption.unit()),
                Cell.text(range),
                Cell.text(Integer.toString(assumption.grade().number())),
                Cell.text(source));
    }

    Chapter sources() {
        var rows = findings.reading().files().stream().flatMap(Grounds::row).toList();
        var draft = new SectionDraft("all-sources", "Files behind the figures")
                .say("Made by Mainstay %s, looking from %s.".formatted(findings.version(), Format.day(findings.on())))
                .show(new Table(
                                "Files, as they were on that day",
                                "File",
                                List.of("Read as", "Rows", "Refused", "SHA-256"),
                                rows)
                        .wide(28, 20, 10, 10, 32));
        return new Chapter("sources", "Files", "", List.of(draft.done()));
    }

    private static Stream<Table.Row> row(FileReading file) {
        var source = file.source();
        var reader = file.reader();
        if (source == null || reader == null) {
            return Stream.empty();
        }
        return Stream.of(Table.Row.of(
                file.path(),
                Cell.text(reader),
                Cell.text(Format.count(file.account().rows())),
                Cell.text(Format.count(file.account().rejected())),
                Cell.text(source.sha256())));
    }

    /// The assumptions that figures rest on, in order of id.
    static List<Assumption> used(Findings findings, Map<String, Figure> closed) {
        return closed.values().stream()
                .flatMap(figure -> figure.trace() instanceof Trace.Model model
                        ? model.assumptions().stream()
                        : Stream.<String>empty())
                .distinct()
                .sorted()
                .flatMap(id -> findings.assumptions().find(id).stream())
                .toList();
    }
}
