package org.mainstay.app.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Profile;
import org.mainstay.engine.matching.Sector;

/// The types that organisations have here: all are organisations, and each may have a sector and a kind.
final class Types {

    private static final String ALL = "organisation";

    private Types() {}

    /// The types of one organisation, names by ids, the most telling last.
    static SequencedMap<String, String> of(Organisation organisation) {
        var types = all();
        var own = List.of(
                ALL, id(organisation.sector()), id(organisation.profile().kind()));
        types.keySet().retainAll(own);
        return types;
    }

    /// Every type, names by ids. Natural persons are never shown, and what is not known is no type.
    static SequencedMap<String, String> all() {
        var types = new LinkedHashMap<String, String>(Map.of(ALL, "Organisation"));
        var known = new ArrayList<Enum<?>>(List.of(Sector.values()));
        known.addAll(List.of(Profile.Kind.values()));
        for (var type : known) {
            if (type != Sector.UNKNOWN
                    && type != Profile.Kind.UNKNOWN
                    && type != Sector.INDIVIDUAL
                    && type != Profile.Kind.INDIVIDUAL) {
                types.put(id(type), name(type));
            }
        }
        return types;
    }

    private static String id(Enum<?> type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Enum<?> type) {
        var words = id(type).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1)
                + (type instanceof Sector ? " sector" : "");
    }
}
