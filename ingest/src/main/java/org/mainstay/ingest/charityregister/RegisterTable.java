package org.mainstay.ingest.charityregister;

import java.util.List;
import org.mainstay.ingest.reading.Readout;

/// One kind of table that a charity regulator publishes: what tells it, and what its rows become.
///
/// @param title what people call it
/// @param headings those that it must have, none of which another table has together with the others
/// @param start gives what takes the rows of one file
record RegisterTable(String title, List<String> headings, Start start) {

    interface Start {
        Rows of(Readout out);
    }

    /// Takes the rows of one file, in order.
    interface Rows {

        /// Accepts or rejects the row, at once or when the rows that belong to it are all there.
        void take(RegisterRow row);

        /// There are no more rows.
        default void finish() {}
    }

    /// A table whose every row is a fact of its own.
    static RegisterTable ofSingles(String title, List<String> headings, Rows rows) {
        return new RegisterTable(title, headings, out -> rows);
    }

    /// A table whose rows about one charity, where they follow each other, are one fact.
    static <T> RegisterTable ofGroups(
            String title, List<String> headings, Grouped.Value<T> value, Grouped.Whole<T> whole) {
        return new RegisterTable(title, headings, out -> new Grouped<>(out, value, whole));
    }
}
