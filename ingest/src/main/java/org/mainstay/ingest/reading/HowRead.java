package org.mainstay.ingest.reading;

import java.util.List;

/// How a file was understood, so that whoever knows it can see whether that is right.
///
/// @param columns what each thing was taken from, by the standard's name for it
/// @param unused the headings of columns that were left alone
/// @param traits what was found out about how the file says things: signs, dates, what is withheld
public record HowRead(TableForm form, List<Trait> columns, List<String> unused, List<Trait> traits) {

    public HowRead {
        columns = List.copyOf(columns);
        unused = List.copyOf(unused);
        traits = List.copyOf(traits);
    }

    /// One thing, by its name and in words.
    public record Trait(String name, String text) {}
}
