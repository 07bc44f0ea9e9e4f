package org.mainstay.engine.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.naming.Names;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.place.Place;

/// What is of the place itself: the words of its council's name, and its postcodes.
record Locality(Set<String> names, Set<String> postcodes) {

    /// A longer list of postcodes is a whole country's, and does not tell who is of the place.
    private static final int MOST_POSTCODES = 100_000;

    static Locality of(Place place, NameRules rules) {
        var names = new Names(rules);
        var funders = place.listGrants().stream().map(grant -> grant.funder().name());
        var payers = place.listPayments().stream().map(payment -> payment.payer());
        var words = new HashSet<String>();
        Stream.concat(funders, payers).distinct().map(names::of).forEach(name -> {
            if (name.brand().endsWith("council")) {
                name.words().stream()
                        .filter(word -> !word.equals(name.brand()) && !rules.saysLittle(word))
                        .forEach(words::add);
            }
        });
        return new Locality(words, postcodes(place));
    }

    private static Set<String> postcodes(Place place) {
        return place.listPostcodes().size() > MOST_POSTCODES
                ? Set.of()
                : place.listPostcodes().stream().map(Postcode::code).collect(Collectors.toSet());
    }
}
