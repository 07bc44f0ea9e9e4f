package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a file of grants adds up to.
///
/// @param duplicateIds the first of the identifiers that more than one grant has
/// @param firstAward null where no award has a date
/// @param currencies by code
/// @param recipientPrefixes distinct recipient identifiers by the list they are of
public record Aggregates(
        long grants,
        long ids,
        long distinctIds,
        List<String> duplicateIds,
        @Nullable LocalDate firstAward,
        @Nullable LocalDate lastAward,
        SortedMap<Integer, Long> awardsByYear,
        SortedMap<String, Sum> currencies,
        List<String> funders,
        SortedMap<String, Long> funderPrefixes,
        long distinctRecipients,
        SortedMap<String, Long> recipientPrefixes,
        long grantsToPeople) {

    public Aggregates {
        duplicateIds = List.copyOf(duplicateIds);
        awardsByYear = Collections.unmodifiableSortedMap(new TreeMap<>(awardsByYear));
        currencies = Collections.unmodifiableSortedMap(new TreeMap<>(currencies));
        funders = List.copyOf(funders);
        funderPrefixes = Collections.unmodifiableSortedMap(new TreeMap<>(funderPrefixes));
        recipientPrefixes = Collections.unmodifiableSortedMap(new TreeMap<>(recipientPrefixes));
    }

    /// The amounts awarded in one currency, in hundredths of it.
    public record Sum(long grants, long pence, long most, long least) {

        Sum plus(long amount) {
            return new Sum(grants + 1, pence + amount, Math.max(most, amount), Math.min(least, amount));
        }

        static Sum of(long amount) {
            return new Sum(1, amount, amount, amount);
        }
    }
}
