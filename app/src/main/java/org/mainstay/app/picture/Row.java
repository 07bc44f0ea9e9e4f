package org.mainstay.app.picture;

import java.util.List;

/// A row of a picture: a strip with its name and its number in words; or words alone, where it has no parts.
///
/// @param text what the strip says, empty where nothing
public record Row(String label, String text, List<Part> parts) {

    public Row {
        parts = List.copyOf(parts);
    }

    /// A heading of the rows below it.
    public static Row heading(String words) {
        return new Row(words, "", List.of());
    }
}
