package org.mainstay.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.HeldRun;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// What one cell of a table holds.
public sealed interface Cell {

    /// Words, linked where there is somewhere to go.
    ///
    /// @param link empty where there is none
    record Text(String text, String link) implements Cell {}

    /// A published number; it always links to where it comes from.
    record Amount(SavedFigure figure) implements Cell {}

    /// A published number of another run than the page's own, with the address of where it comes from.
    record Elsewhere(SavedFigure figure, String link) implements Cell {}

    /// A number that only counts what is on the screen, such as the rows of a file.
    record Count(long number) implements Cell {}

    /// A judgement in a coloured label.
    ///
    /// @param style one of GOV.UK's colours of tags, such as `red`
    record Tag(String words, String style) implements Cell {}

    /// Published numbers that say one thing together, each linked to where it comes from.
    record Amounts(List<SavedFigure> figures) implements Cell {

        public Amounts {
            figures = List.copyOf(figures);
        }
    }

    /// What one row adds to a published number.
    record Part(long amount, Unit unit) implements Cell {}

    /// Nothing to say.
    static Cell none() {
        return new Text("", "");
    }

    static Cell text(String text) {
        return new Text(text, "");
    }

    static Cell link(String text, String link) {
        return new Text(text, link);
    }

    static Cell of(@Nullable Figure figure) {
        return figure == null ? none() : new Amount(HeldRun.saved(figure));
    }

    static Cell of(List<Figure> figures) {
        return figures.isEmpty()
                ? none()
                : new Amounts(figures.stream().map(HeldRun::saved).toList());
    }

    /// Whether it lines up on the right.
    default boolean numeric() {
        return this instanceof Amount || this instanceof Elsewhere || this instanceof Count || this instanceof Part;
    }

    /// What kind of cell the template draws.
    default String kind() {
        return switch (this) {
            case Text text -> text.link().isEmpty() ? "text" : "link";
            case Amount amount -> "amount";
            case Elsewhere elsewhere -> "elsewhere";
            case Count count -> "count";
            case Tag tag -> "tag";
            case Amounts amounts -> "amounts";
            case Part part -> "part";
        };
    }
}
