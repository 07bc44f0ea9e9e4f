package org.mainstay.ingest.fuzz;

import java.nio.charset.StandardCharsets;

/// A sound small file to spoil.
///
/// @param name as a folder would have it
/// @param table whether it is comma separated rows under a line of headings
record Seed(String name, byte[] bytes, boolean table) {

    static Seed table(String name, String text) {
        return new Seed(name + ".csv", text.getBytes(StandardCharsets.UTF_8), true);
    }

    static Seed json(String name, String text) {
        return new Seed(name + ".json", text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), false);
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
