package org.mainstay.engine.bench.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a column holds, guessed from the words of its heading.
enum Kind {
    IDENTITY,
    IGNORED,
    EMAIL,
    POSTCODE,
    PLACE,
    DATE,
    NAME,
    NUMBER,
    WORD;

    private static final Set<String> IDENTITIES = Set.of("cluster", "rec_id", "entity_id", "person_id");

    static Kind of(String heading) {
        var name = heading.toLowerCase(Locale.ROOT);
        if (IDENTITIES.contains(name)) {
            return IDENTITY;
        }
        var words = List.of(name.split("[^a-z0-9]+"));
        if (has(words, "unique", "record", "row", "source") || name.equals("id")) {
            return IGNORED;
        }
        if (has(words, "email", "mail")) {
            return EMAIL;
        }
        if (has(words, "postcode", "zip", "postal", "zipcode")) {
            return POSTCODE;
        }
        if (has(words, "number", "ssn", "nhs", "phone", "mobile", "id", "no")) {
            return NUMBER;
        }
        if (has(words, "place", "city", "town", "suburb", "address", "street", "state", "county", "country", "region")) {
            return PLACE;
        }
        if (has(words, "dob", "date", "birth", "birthday")) {
            return DATE;
        }
        return has(words, "name", "surname", "forename", "firstname", "lastname", "given", "family") ? NAME : WORD;
    }

    private static boolean has(List<String> words, String... any) {
        return List.of(any).stream().anyMatch(words::contains);
    }
}
