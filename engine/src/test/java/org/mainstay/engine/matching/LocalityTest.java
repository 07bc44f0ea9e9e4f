package org.mainstay.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.sketch.PlaceSketch;
import org.mainstay.engine.sketch.Rules;
import org.mainstay.model.actor.Party;
import org.mainstay.model.area.Postcode;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

class LocalityTest {

    private static Postcode postcode(String code, int line) {
        return new Postcode(code, null, Postcode.Larger.UNKNOWN, null, true, Named.row(line));
    }

    @Test
    void itsCouncilsGiveItsName() {
        var payee = new Payment.Payee("Moor Weavers", "", "", "", false, false);
        var place = new PlaceSketch()
                .pay("Upper Dale MBC", payee, "ANY", "2025-05-01", 1)
                .pay("The Sale Trust", payee, "ANY", "2025-05-01", 1)
                .grant(new Party("", "Moor Weavers", "", "", ""), "Programme", "2025-05-01", 1, null)
                .place();

        assertThat(Locality.of(place, Rules.names()).names()).containsExactlyInAnyOrder("upper", "dale", "ambleford");
    }

    @Test
    void itsPostcodesAreThoseOfAPlaceNotOfACountry() {
        assertThat(Locality.of(Place.of(java.util.List.of(postcode("AM11AA", 2))), Rules.names())
                        .postcodes())
                .containsExactly("AM11AA");
        var country = new ArrayList<Fact>();
        for (var line = 2; line < 100_003; line++) {
            country.add(postcode("A" + line, line));
        }

        assertThat(Locality.of(Place.of(country), Rules.names()).postcodes()).isEmpty();
        assertThat(Locality.of(Place.of(country.subList(0, 100_000)), Rules.names())
                        .postcodes())
                .hasSize(100_000);
    }
}
