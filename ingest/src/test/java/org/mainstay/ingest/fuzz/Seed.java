package org.mainstay.ingest.fuzz;

import java.nio.charset.StandardCharsets;

/// A sound small file to spoil.
///
/// @param name as a folder would have it
/// @param above how many lines stand above the rows of a comma separated table; -1 where it is no such table
record Seed(String name, String text, int above) {

    static final int NO_TABLE = -1;

    static Seed table(String name, String text, int above) {
        return new Seed(name + ".csv", text, above);
    }

    static Seed json(String name, String text) {
        return new Seed(name + ".json", text.replace('\'', '"'), NO_TABLE);
    }

    boolean table() {
        return above != NO_TABLE;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
