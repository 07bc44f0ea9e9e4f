package org.mainstay.engine.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an organisation is about or does, and how that is known.
///
/// @param code of a topic as its classification has it, or the name of a service type in words joined by hyphens
/// @param percent how many of a hundred such tags are right; null where nobody has counted
/// @param words what in its texts told it
/// @param why in one sentence
public record Tag(String code, String name, @Nullable Integer percent, List<String> words, String why) {

    public Tag {
        words = List.copyOf(words);
    }
}
