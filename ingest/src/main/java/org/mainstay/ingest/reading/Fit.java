package org.mainstay.ingest.reading;

import java.util.List;

/// How well a file fits a reader.
///
/// @param found how many of the things that tell this format were found
/// @param missing what this reader needs and did not find, in the standard's own words; empty when it can read the file
public record Fit(int found, List<String> missing) {

    public static final Fit NONE = new Fit(0, List.of("anything it knows"));

    public Fit {
        missing = List.copyOf(missing);
    }

    public boolean whole() {
        return found > 0 && missing.isEmpty();
    }
}
