package org.mainstay.engine.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Profile.Reach;
import org.mainstay.model.actor.CharityAreas;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.place.Place;

/// How far organisations' work goes: what the register says, else a place in the name.
final class Reaches {

    /// A charity that names no more councils than these works in its own part of the country.
    private static final int FEW_COUNCILS = 2;

    private static final int LEAST_LETTERS = 4;

    private final Map<OrgId, Reach> declared = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    static Reaches of(Place place) {
        var reaches = new Reaches();
        for (var areas : place.listCharityAreas()) {
            OrgId.ofCharityNumber(areas.charity()).ifPresent(id -> reaches.declared.put(id, declared(areas)));
        }
        for (var area : place.listAreas()) {
            reaches.addPlace(area.within().council());
            reaches.addPlace(area.within().ward());
            reaches.addPlace(area.within().locality());
        }
        return reaches;
    }

    private void addPlace(String name) {
        for (var part : name.split("[&,-]", -1)) {
            var words = Words.of(part);
            if (!words.isEmpty() && words.getFirst().length() >= LEAST_LETTERS) {
                places.add(words.getFirst());
            }
        }
    }

    private static Reach declared(CharityAreas areas) {
        var councils = 0;
        for (var area : areas.areas()) {
            var name = area.name().toLowerCase(Locale.ROOT);
            if (name.startsWith("throughout england")
                    || name.startsWith("throughout great")
                    || name.equals("england")) {
                return Reach.NATIONAL;
            }
            councils++;
        }
        return councils == 0 ? Reach.UNKNOWN : councils <= FEW_COUNCILS ? Reach.LOCAL : Reach.REGIONAL;
    }

    Reach of(Collection<Mention> mentions, Set<OrgId> ids) {
        for (var id : ids) {
            var reach = declared.get(id);
            if (reach != null && reach != Reach.UNKNOWN) {
                return reach;
            }
        }
        return mentions.stream()
                        .flatMap(mention -> Words.of(mention.name()).stream())
                        .anyMatch(places::contains)
                ? Reach.LOCAL
                : Reach.UNKNOWN;
    }
}
