package org.mainstay.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.model.actor.Succession.Body;
import org.mainstay.model.actor.Succession.Evidence;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.place.Place;

class SuccessionTest {

    private static final Source SOURCE = Source.of("0".repeat(64), "events.txt", 1);
    private static final Body LARDER = new Body("1999001", "Ambleford Larder");
    private static final Body HAND = new Body("1999002", "");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static CharityEvent event(String type, Body other, int line) {
        return new CharityEvent(LARDER, DAY, type, "", other, new RowRef(SOURCE, line));
    }

    @ParameterizedTest
    @CsvSource({
        "Asset transfer in, 1999002, 1999001",
        "Asset transfer out, 1999001, 1999002",
        "Removal, 1999001, 1999002",
        "Removed: amalgamated, 1999001, 1999002",
        "Amalgamation, 1999001, 1999002"
    })
    void anEventThatNamesAnotherCharityTellsWhoSucceededWhom(String type, String from, String to) {
        var succession = event(type, HAND, 2).findSuccession().orElseThrow();

        assertThat(succession.from()).extracting(Body::number).containsExactly(from);
        assertThat(succession.to().number()).isEqualTo(to);
        assertThat(succession.on()).isEqualTo(DAY);
        assertThat(succession.evidence()).isEqualTo(Evidence.REGISTER_EVENT);
    }

    @Test
    void othersTellNothing() {
        assertThat(event("Registration", HAND, 2).findSuccession()).isEmpty();
        assertThat(event("Removal", new Body("", ""), 2).findSuccession()).isEmpty();
    }

    @Test
    void aPlaceListsThemAll() {
        var entered = new Succession(List.of(LARDER), HAND, null, Evidence.ENTERED, new RowRef(SOURCE, 9));
        var place = Place.of(List.of(event("Asset transfer out", HAND, 2), event("Registration", HAND, 3), entered));

        assertThat(place.listSuccessions())
                .extracting(Succession::evidence)
                .containsExactly(Evidence.ENTERED, Evidence.REGISTER_EVENT);
        assertThat(place.listCharityEvents()).hasSize(2);
    }
}
