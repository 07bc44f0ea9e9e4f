package org.mainstay.model.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.model.actor.Party;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;

class LatestDateTest {

    private static final Source SOURCE = Source.of("f".repeat(64), "a.csv", 1);

    @Test
    void theLatestDateIsThatOfAPaymentOrAnAward() {
        var payment = payment("2025-05-01");
        var award = grant("2025-06-01");

        assertThat(Place.of(List.of(payment)).findLatestDate()).contains(LocalDate.of(2025, 5, 1));
        assertThat(Place.of(List.of(payment, award)).findLatestDate()).contains(LocalDate.of(2025, 6, 1));
    }

    @Test
    void aPlaceWithoutMoneyHasNone() {
        assertThat(Place.of(List.of()).findLatestDate()).isEmpty();
    }

    private static Payment payment(String date) {
        return new Payment(
                "Council",
                new Payment.Payee("A", "", "", "", false, false),
                new Payment.Account("", "GRANTS"),
                LocalDate.parse(date),
                1,
                null,
                new RowRef(SOURCE, 2));
    }

    private static Grant grant(String date) {
        return new Grant(
                "360G-x-1",
                "Grant",
                new Grant.Award(1, LocalDate.parse(date), null, null, null),
                Party.named("A"),
                false,
                Party.named("Council"),
                new Grant.Programme("", ""),
                new RowRef(SOURCE, 3));
    }
}
