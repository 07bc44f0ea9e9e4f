package org.mainstay.app.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Relation;

/// Which organisations a person asks for, and how these stand to others.
public final class OrganisationFilter {

    private OrganisationFilter() {}

    /// All, or those with the text in a name or as an identifier.
    public static List<Organisation> find(List<Organisation> all, String find) {
        var wanted = find.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? all
                : all.stream().filter(organisation -> has(organisation, wanted)).toList();
    }

    private static boolean has(Organisation organisation, String wanted) {
        return organisation.id().equalsIgnoreCase(wanted)
                || organisation.ids().stream().anyMatch(wanted::equalsIgnoreCase)
                || organisation.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    public static Map<String, List<Relation>> byOrganisation(List<Relation> relations) {
        var by = new HashMap<String, List<Relation>>();
        relations.forEach(relation ->
                by.computeIfAbsent(relation.from(), key -> new ArrayList<>()).add(relation));
        return by;
    }
}
