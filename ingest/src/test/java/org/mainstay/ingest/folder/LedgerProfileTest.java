package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.model.funding.Payment;

/// Ledgers whose headings nobody else uses, and a profile that says what they mean.
class LedgerProfileTest extends FolderScene {

    private static final String ODD = """
            Whom we paid,On,How much,Amount,What for
            Larkfield Club,01/04/2024,700.00,1,GRANTS
            """;
    private static final String PROFILE = """
            ledger_heading,means
            Whom we paid,BeneficiaryName
            On,PaymentDate
            How much,Amount
            What for,Purpose
            """;

    private List<Payment> payments() throws IOException {
        return read().facts().stream()
                .filter(Payment.class::isInstance)
                .map(Payment.class::cast)
                .toList();
    }

    @Test
    void aProfileTeachesTheHeadingsOfTheLedgersBesideIt() throws IOException {
        write("spend/odd.csv", ODD);
        assertThat(payments()).isEmpty();

        write("entered/ledger-profile.csv", PROFILE);
        assertThat(payments()).singleElement().satisfies(payment -> {
            assertThat(payment.payee().name()).isEqualTo("Larkfield Club");
            assertThat(payment.pence()).isEqualTo(70_000);
            assertThat(payment.account().heading()).isEqualTo("GRANTS");
        });
        assertThat(codes(read())).isEmpty();
    }

    @Test
    void otherLedgersAreReadAsBefore() throws IOException {
        write("ledger.csv", LEDGER);
        write("ledger-profile.csv", PROFILE);

        assertThat(payments()).hasSize(2);
        assertThat(codes(read())).containsExactly(Map.entry("unused_ledger_heading", 4L));
    }

    @Test
    void aRowThatMeansNothingKnownIsRefused() throws IOException {
        write("ledger-profile.csv", "ledger_heading,means\nPaid to,payee\n,Amount\n");

        assertThat(codes(read())).containsExactly(Map.entry("invalid_ledger_heading", 2L));
        assertThat(messages(only(read()))).first().asString().contains("\"Paid to\" means \"payee\"");
    }

    @Test
    void aProfileThatIsFarTooLargeTeachesNothing() throws IOException {
        write("odd.csv", ODD);
        write("profile.csv", PROFILE + "x,y\n".repeat(300_000));

        assertThat(payments()).isEmpty();
    }
}
