package org.mainstay.engine.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.place.Place;

/// The payments of a ledger that could be published as grants, and those under the same headings that could not.
///
/// @param grants by organisation, heading and year
/// @param leftOut what else was paid under those headings, by why it is left out; reasons without payments are not
/// there
public record PaidGrants(List<PaidGrant> grants, Map<Reason, LeftOut> leftOut) {

    public PaidGrants {
        grants = List.copyOf(grants);
        leftOut = leftOut.isEmpty() ? Map.of() : new EnumMap<>(leftOut);
    }

    /// Why payments are not grants to publish.
    public enum Reason {
        /// The payee's name is withheld.
        WITHHELD,
        /// The payee is a natural person.
        PERSON,
        /// The payee's name marks a public body or a firm.
        OTHER_KIND,
        /// Nothing shows what the payee is.
        UNKNOWN_KIND,
        /// Credits are as high as payments, or higher.
        NOTHING_LEFT
    }

    /// How much is left out.
    public record LeftOut(int lines, long pence) {

        LeftOut plus(int moreLines, long morePence) {
            return new LeftOut(lines + moreLines, Math.addExact(pence, morePence));
        }
    }

    /// Finds them among the payments under headings of the voluntary sector.
    public static PaidGrants of(Place place, Organisations organisations, Classifier classifier) {
        return new Gathering(new Bookings(organisations, classifier), published(place, organisations))
                .gather(place.listPayments());
    }

    private static Map<PublishedKey, Integer> published(Place place, Organisations organisations) {
        var published = new HashMap<PublishedKey, Integer>();
        place.listGrants()
                .forEach(grant -> organisations
                        .find(grant.recipient())
                        .ifPresent(organisation -> published.merge(
                                new PublishedKey(
                                        organisation.id(),
                                        FinancialYear.of(grant.award().date())),
                                1,
                                Integer::sum)));
        return published;
    }

    private record PublishedKey(String organisation, FinancialYear year) {}

    private record Key(String organisation, String heading, FinancialYear year) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var byOrganisation = organisation.compareTo(other.organisation);
            var byHeading = heading.compareTo(other.heading);
            return byOrganisation != 0 ? byOrganisation : byHeading != 0 ? byHeading : year.compareTo(other.year);
        }
    }

    /// Adds up payments, one by one.
    private static final class Gathering {

        private final Bookings bookings;
        private final Map<PublishedKey, Integer> published;
        private final SortedMap<Key, PaidGrant> grants = new TreeMap<>();
        private final Map<Reason, LeftOut> leftOut = new EnumMap<>(Reason.class);

        Gathering(Bookings bookings, Map<PublishedKey, Integer> published) {
            this.bookings = bookings;
            this.published = published;
        }

        PaidGrants gather(List<Payment> payments) {
            payments.stream().filter(bookings::voluntaryHeading).forEach(this::add);
            var kept = new ArrayList<PaidGrant>();
            for (var grant : grants.values()) {
                if (grant.pence() > 0) {
                    kept.add(grant);
                } else {
                    leave(Reason.NOTHING_LEFT, grant.lines(), grant.pence());
                }
            }
            return new PaidGrants(kept, leftOut);
        }

        private void add(Payment payment) {
            var recipient = bookings.recipient(payment);
            var organisation = recipient.organisation();
            switch (recipient.kind()) {
                case WITHHELD -> leave(Reason.WITHHELD, 1, payment.pence());
                case PERSON -> leave(Reason.PERSON, 1, payment.pence());
                case OTHER -> leave(Reason.OTHER_KIND, 1, payment.pence());
                case UNKNOWN -> leave(Reason.UNKNOWN_KIND, 1, payment.pence());
                case VOLUNTARY -> {
                    if (organisation != null) {
                        add(payment, organisation);
                    }
                }
            }
        }

        private void add(Payment payment, Organisation organisation) {
            var year = FinancialYear.of(payment.date());
            var heading = payment.account().heading();
            grants.merge(
                    new Key(organisation.id(), heading, year),
                    new PaidGrant(
                            organisation,
                            payment.payer(),
                            heading,
                            year,
                            payment.pence(),
                            payment.date(),
                            payment.date(),
                            1,
                            payment.row(),
                            published.getOrDefault(new PublishedKey(organisation.id(), year), 0)),
                    Gathering::sum);
        }

        private static PaidGrant sum(PaidGrant one, PaidGrant other) {
            return new PaidGrant(
                    one.recipient(),
                    one.payer().isEmpty() ? other.payer() : one.payer(),
                    one.heading(),
                    one.year(),
                    Math.addExact(one.pence(), other.pence()),
                    earlier(one.first(), other.first()),
                    other.last().isAfter(one.last()) ? other.last() : one.last(),
                    one.lines() + other.lines(),
                    earlierRow(one.row(), other.row()),
                    one.published());
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return other.isBefore(one) ? other : one;
        }

        private static RowRef earlierRow(RowRef one, RowRef other) {
            return other.compareTo(one) < 0 ? other : one;
        }

        private void leave(Reason reason, int lines, long pence) {
            leftOut.merge(reason, new LeftOut(lines, pence), (one, more) -> one.plus(more.lines(), more.pence()));
        }
    }
}
