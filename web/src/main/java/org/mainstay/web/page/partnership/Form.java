package org.mainstay.web.page.partnership;

import java.util.List;
import org.mainstay.app.command.EnterRow;

/// A form that enters one row: its fields in order, as they are filled in now.
///
/// @param action where it is sent
/// @param back where it was come from
record Form(String action, String back, String button, List<Filled> fields) {

    Form {
        fields = List.copyOf(fields);
    }

    /// A field.
    ///
    /// @param id the column of the table that it fills
    /// @param hint empty where the label says enough
    /// @param choices what may be chosen; empty where anything may be written
    record Field(String id, String label, String hint, List<Choice> choices) {

        Field {
            choices = List.copyOf(choices);
        }

        static Field text(String id, String label, String hint) {
            return new Field(id, label, hint, List.of());
        }

        static Field choice(String id, String label, Choice... choices) {
            return new Field(id, label, "", List.of(choices));
        }
    }

    /// One thing to choose.
    record Choice(String value, String words) {

        static final Choice NOT_KNOWN = new Choice("", "Not known");
    }

    /// A field with what stands in it, and what is wrong with that.
    ///
    /// @param wrong empty where nothing is
    record Filled(Field field, String value, String wrong) {}

    /// What is wrong, in the order of the form; what is about the whole row stands with the first field.
    List<EnterRow.Fault> problems() {
        return fields.stream()
                .filter(one -> !one.wrong().isEmpty())
                .map(one -> new EnterRow.Fault(one.field().id(), one.field().label() + ": " + one.wrong()))
                .toList();
    }
}
