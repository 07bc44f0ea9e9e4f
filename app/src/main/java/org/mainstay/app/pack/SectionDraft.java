package org.mainstay.app.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section while it is written.
final class SectionDraft {

    private final String code;
    private final String heading;
    private final List<String> sentences = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private String toWrite = "";

    SectionDraft(String code, String heading) {
        this.code = code;
        this.heading = heading;
    }

    static SectionDraft of(Question question) {
        var draft = new SectionDraft(question.code(), question.words());
        draft.toWrite = "The council's own account: what is behind these figures, and what they do not show.";
        return draft;
    }

    SectionDraft say(String sentence) {
        sentences.add(sentence);
        return this;
    }

    /// Adds a table, unless it has no row.
    SectionDraft show(Table table) {
        if (!table.rows().isEmpty()) {
            tables.add(table);
        }
        return this;
    }

    SectionDraft show(@Nullable Picture picture) {
        if (picture != null) {
            pictures.add(picture);
        }
        return this;
    }

    SectionDraft lack(String what, String mend) {
        gaps.add(new Gap(what, mend));
        return this;
    }

    SectionDraft ask(String what) {
        toWrite = what;
        return this;
    }

    Section done() {
        return new Section(code, heading, sentences, tables, pictures, gaps, null, toWrite);
    }
}
