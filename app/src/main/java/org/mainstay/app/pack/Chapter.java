package org.mainstay.app.pack;

import java.util.List;

/// A theme, or another part of a pack.
public record Chapter(String code, String heading, String about, List<Section> sections) {

    public Chapter {
        sections = List.copyOf(sections);
    }
}
