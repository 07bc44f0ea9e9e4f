package org.mainstay.engine.matching;

import java.util.List;

/// One organisation after matching.
///
/// @param id its best identifier, or `name:...` made from its normalised name where it has none; stable between runs
/// @param name the preferred name; for a natural person always `individual`
/// @param ids every identifier that the files give it
/// @param names every name, as written
/// @param why how its sector was told, in one sentence
/// @param profile what else is known of it
public record Organisation(
        String id, String name, List<String> ids, List<String> names, Sector sector, String why, Profile profile) {

    public Organisation {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
    }

    /// An organisation of which no more is known.
    public Organisation(String id, String name, List<String> ids, List<String> names, Sector sector, String why) {
        this(id, name, ids, names, sector, why, Profile.UNKNOWN);
    }
}
