package org.mainstay.engine.bench.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a column holds, guessed from the words of its heading: the first kind that knows one of them.
enum Kind {
    IDENTITY("cluster", "entity", "person", "rec"),
    IGNORED("unique", "record", "row", "source", "dataset"),
    EMAIL("email", "mail"),
    POSTCODE("postcode", "postal", "zip", "zipcode"),
    HOUSE("house"),
    NUMBER("number", "no", "id", "ssn", "nhs", "phone", "telephone", "mobile"),
    PLACE("place", "city", "town", "suburb", "address", "street", "state", "county", "country", "region"),
    DATE("dob", "date", "birth", "birthday", "born"),
    WHOLE_NAME("full", "and", "fullname"),
    FAMILY_NAME("surname", "last", "family", "lastname"),
    NAME("name", "given", "first", "forename", "firstname", "middle"),
    WORD;

    private final Set<String> words;

    Kind(String... words) {
        this.words = Set.of(words);
    }

    static Kind of(String heading) {
        var words = List.of(heading.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        if (words.contains("street") && words.stream().anyMatch(NUMBER.words::contains)) {
            return HOUSE;
        }
        for (var kind : values()) {
            for (var word : words) {
                if (kind.words.contains(word)) {
                    return kind;
                }
            }
        }
        return WORD;
    }

    boolean isName() {
        return this == NAME || this == FAMILY_NAME || this == WHOLE_NAME;
    }
}
