package org.mainstay.web.page.partnership;

import java.util.Arrays;
import java.util.List;
import org.mainstay.app.command.EnterRow;
import org.mainstay.web.view.Words;

/// A form that enters one row: its fields in order, as they are filled in now.
///
/// @param action where it is sent
/// @param back where it was come from
record Form(String action, String back, String button, List<Filled> fields) {

    Form {
        fields = List.copyOf(fields);
    }

    /// How a field is filled in.
    enum Kind {
        WORDS,
        /// A day, a year or an amount, in a narrow box.
        SHORT,
        ONE_OF,
        SOME_OF
    }

    /// A field.
    ///
    /// @param id the column of the table that it fills
    /// @param hint empty where the label says enough
    /// @param choices what may be chosen; empty where anything may be written
    /// @param part what this field and those after it are about; empty where they go on as before
    record Field(String id, String label, String hint, Kind kind, List<Choice> choices, String part) {

        Field {
            choices = List.copyOf(choices);
        }

        static Field text(String id, String label, String hint) {
            return new Field(id, label, hint, Kind.WORDS, List.of(), "");
        }

        static Field brief(String id, String label, String hint) {
            return new Field(id, label, hint, Kind.SHORT, List.of(), "");
        }

        static Field choice(String id, String label, Choice... choices) {
            return new Field(id, label, "", Kind.ONE_OF, List.of(choices), "");
        }

        static Field ticks(String id, String label, List<Choice> choices) {
            return new Field(id, label, "Tick all that apply.", Kind.SOME_OF, choices, "");
        }

        /// The same, as the first of a part of the form.
        Field begins(String words) {
            return new Field(id, label, hint, kind, choices, words);
        }
    }

    /// One thing to choose.
    record Choice(String value, String words) {

        static final Choice NOT_KNOWN = new Choice("", "Not known");

        /// `lived experience` is shown as `Lived experience`.
        static Choice of(String value, String words) {
            return new Choice(value, Words.capital(words));
        }
    }

    /// A field with what stands in it, and what is wrong with that.
    ///
    /// @param wrong empty where nothing is
    record Filled(Field field, String value, String wrong) {

        /// Whether a choice is one of those that stand in it, with ; between them.
        public boolean holds(Choice choice) {
            return Arrays.stream(value.split(";", -1))
                    .anyMatch(part -> part.strip().equalsIgnoreCase(choice.value()));
        }
    }

    /// What is wrong, in the order of the form; what is about the whole row stands with the first field.
    List<EnterRow.Fault> problems() {
        return fields.stream()
                .filter(one -> !one.wrong().isEmpty())
                .map(one -> new EnterRow.Fault(one.field().id(), one.field().label() + ": " + one.wrong()))
                .toList();
    }
}
