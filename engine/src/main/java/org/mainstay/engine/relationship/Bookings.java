package org.mainstay.engine.relationship;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.funding.Payment;

/// Tells for each payment whom it went to and whether it was booked to the voluntary sector. Each heading and each
/// payee is looked at once, however many payments share it.
public final class Bookings {

    private final Organisations organisations;
    private final Classifier classifier;
    private final Map<String, Boolean> headings = new HashMap<>();

    /// By object too: equal accounts are still found alike.
    private final IdentityHashMap<Payment.Account, Boolean> accounts = new IdentityHashMap<>();

    /// By object, since payments share their payees: equal ones are still found alike.
    private final IdentityHashMap<Payment.Payee, Recipient> recipients = new IdentityHashMap<>();

    public Bookings(Organisations organisations, Classifier classifier) {
        this.organisations = organisations;
        this.classifier = classifier;
    }

    public boolean voluntaryHeading(Payment payment) {
        return accounts.computeIfAbsent(
                payment.account(),
                account -> headings.computeIfAbsent(account.heading(), classifier::voluntaryHeading));
    }

    public Recipient recipient(Payment payment) {
        return recipients.computeIfAbsent(
                payment.payee(),
                payee -> organisations.find(payee).map(Recipient::of).orElse(Recipient.WITHHELD));
    }

    /// Who a payment went to.
    ///
    /// @param organisation null where the name is withheld
    public record Recipient(Kind kind, @Nullable Organisation organisation) {

        static final Recipient WITHHELD = new Recipient(Kind.WITHHELD, null);

        static Recipient of(Organisation organisation) {
            var kind = switch (organisation.sector()) {
                case VOLUNTARY, COMMUNITY -> Kind.VOLUNTARY;
                case INDIVIDUAL -> Kind.PERSON;
                case PUBLIC, PRIVATE -> Kind.OTHER;
                case UNKNOWN -> Kind.UNKNOWN;
            };
            return new Recipient(kind, organisation);
        }
    }

    /// What kind of payee it is.
    public enum Kind {
        VOLUNTARY,
        OTHER,
        UNKNOWN,
        PERSON,
        WITHHELD
    }

    static boolean voluntary(Organisation organisation) {
        return organisation.sector().voluntaryOrCommunity();
    }
}
