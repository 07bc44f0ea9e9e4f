package org.mainstay.app.ambleford;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What voluntary bodies say of their services beyond their names: when, in which languages, for whom and how.
final class Offers {

    static final List<String> HEADER = List.of(
            "languages",
            "minimum_age",
            "maximum_age",
            "eligibility",
            "channel",
            "capacity",
            "capacity_source",
            "serves");

    /// One body's answers; empty where it gives none.
    ///
    /// @param ward of the venue where it is not the body's own address
    record Offer(
            String hours, String languages, String minimum, String maximum, String who, String channel, String ward) {

        static final Offer SILENT = new Offer("", "", "", "", "", "", "");

        /// The cells of the directory, with what the body reports of a line that the council pays.
        List<String> cells(String capacity, String source, String serves) {
            return List.of(
                    languages, minimum, maximum, who, channel, capacity, capacity.isEmpty() ? "" : source, serves);
        }
    }

    private final Map<String, Offer> offers;

    private Offers(Map<String, Offer> offers) {
        this.offers = Map.copyOf(offers);
    }

    static Offers read() {
        return new Offers(Table.read("offers.txt").stream()
                .map(row -> row.stream().map(Table::said).toList())
                .collect(Collectors.toMap(List::getFirst, Offers::offer)));
    }

    private static Offer offer(List<String> row) {
        return new Offer(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), row.get(7));
    }

    Offer of(String organisation) {
        return offers.getOrDefault(organisation, Offer.SILENT);
    }
}
