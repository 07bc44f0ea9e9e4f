package org.mainstay.engine.portrait;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.place.Place;
import org.mainstay.model.service.Location;
import org.mainstay.model.service.Service;

/// Which ward a postcode or a small area lies in, and where organisations have their address.
final class Addresses {

    private final Map<AreaKey, String> wardOfArea = new HashMap<>();
    private final Map<String, String> wardOfPostcode = new HashMap<>();
    private final SortedMap<String, Address> organisations = new TreeMap<>();

    /// Where an organisation has its address.
    ///
    /// @param ward empty where no ward is known of it
    /// @param row the row that gives the postcode
    record Address(String ward, RowRef row) {}

    static Addresses of(Place place, Organisations organisations) {
        var addresses = new Addresses();
        place.listAreas()
                .forEach(area -> addresses.wardOfArea.putIfAbsent(
                        area.key(), area.within().wardCode()));
        addresses.learn(place, wanted(place));
        addresses.find(place, organisations);
        return addresses;
    }

    /// In order of the organisations' ids.
    SortedMap<String, Address> organisations() {
        return organisations;
    }

    /// Empty where no file tells.
    String wardOf(@Nullable AreaKey area, String postcode) {
        var ward = area == null ? "" : wardOfArea.getOrDefault(area, "");
        return ward.isEmpty() ? wardOfPostcode.getOrDefault(tidy(postcode), "") : ward;
    }

    /// The first place of a service that is no secret.
    static String postcode(Service service) {
        return service.locations().stream()
                .map(Location::postcode)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void learn(Place place, Set<String> wanted) {
        for (var postcode : place.listPostcodes()) {
            var code = postcode.code();
            if (wanted.contains(code)) {
                wardOfPostcode.putIfAbsent(code, ward(postcode));
            }
        }
    }

    private String ward(Postcode postcode) {
        var area = postcode.area();
        return postcode.ward().isEmpty() && area != null ? wardOfArea.getOrDefault(area, "") : postcode.ward();
    }

    private static Set<String> wanted(Place place) {
        var codes = new HashSet<String>();
        Consumer<String> want = written -> codes.add(tidy(written));
        place.listCharities().forEach(charity -> want.accept(charity.postcode()));
        place.listGrants().forEach(grant -> want.accept(grant.recipient().postcode()));
        place.listServices().forEach(service -> want.accept(service.postcode()));
        place.listFeedServices().forEach(service -> want.accept(postcode(service)));
        codes.remove("");
        return codes;
    }

    /// The register first: what applicants give is often where somebody of theirs lives.
    private void find(Place place, Organisations all) {
        place.listCharities()
                .forEach(charity -> OrgId.ofCharityNumber(charity.number())
                        .flatMap(id -> all.find(id.toString()))
                        .ifPresent(one -> put(one, charity.postcode(), charity.row())));
        place.listGrants().stream()
                .filter(grant -> !grant.toIndividual())
                .forEach(grant -> all.find(grant.recipient())
                        .ifPresent(one -> put(one, grant.recipient().postcode(), grant.row())));
    }

    private void put(Organisation one, String postcode, RowRef row) {
        if (!postcode.isBlank()) {
            organisations.putIfAbsent(one.id(), new Address(wardOf(null, postcode), row));
        }
    }

    private static String tidy(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
