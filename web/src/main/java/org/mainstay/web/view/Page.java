package org.mainstay.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a route answers: a template and what fills it. The same page is given as HTML, as JSON (address + `.json`), and
/// each of its tables as CSV (address + `.csv?table=NAME`).
///
/// @param where its place and section
/// @param template its name under `templates/`, without the ending
/// @param title what it is about, in a few words; the browser's tab shows it
/// @param it what only this template knows, as a record of its own
/// @param tables every table that stands on it
/// @param document what a program gets; null for the tables alone
public record Page(
        Where where,
        String template,
        String title,
        Object it,
        List<Table> tables,
        @Nullable Document document) {

    public Page {
        tables = List.copyOf(tables);
    }

    /// A page whose data are its tables.
    public static Page of(Where where, String template, String title, Object it, List<Table> tables) {
        return new Page(where, template, title, it, tables, null);
    }

    /// The same page, of which programs get a command's own document.
    public Page with(Document commandDocument) {
        return new Page(where, template, title, it, tables, commandDocument);
    }

    public Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + name + " on this page."));
    }
}
