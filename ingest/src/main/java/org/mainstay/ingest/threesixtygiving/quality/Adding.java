package org.mainstay.ingest.threesixtygiving.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;

/// Adds up a file of grants while it is read.
final class Adding {

    private static final int PENCE = 100;

    private final SortedMap<Integer, Long> years = new TreeMap<>();
    private final SortedMap<String, Aggregates.Sum> currencies = new TreeMap<>();
    private final Funders funders = new Funders();
    private long grants;
    private long ids;
    private long toOrganisations;
    private long toPeople;
    private int first = Integer.MAX_VALUE;
    private int last = Days.NONE;

    void add(GrantRecord grant) {
        grants++;
        ids += grant.fields().has(Grants.ID) ? 1 : 0;
        toOrganisations += Grants.toOrganisation(grant) ? 1 : 0;
        toPeople += Grants.toPerson(grant) ? 1 : 0;
        addDay(Grants.day(grant.fields(), Grants.AWARD_DATE));
        var amount = Grants.amount(grant.fields(), Grants.AMOUNT);
        if (!Double.isNaN(amount)) {
            var pence = Math.round(amount * PENCE);
            var currency = grant.fields().text(Grants.CURRENCY);
            var sum = currencies.get(currency);
            currencies.put(currency, sum == null ? Aggregates.Sum.of(pence) : sum.plus(pence));
        }
        funders.add(grant);
    }

    private void addDay(int day) {
        if (Days.real(day)) {
            first = Math.min(first, day);
            last = Math.max(last, day);
            years.merge(LocalDate.ofEpochDay(day).getYear(), 1L, Long::sum);
        }
    }

    Funders funders() {
        return funders;
    }

    long among(Among among) {
        return switch (among) {
            case GRANTS -> grants;
            case GRANTS_TO_ORGANISATIONS -> toOrganisations;
            case GRANTS_TO_PEOPLE -> toPeople;
            case PACKAGES -> 1;
        };
    }

    Aggregates finish(AcrossGrants across, List<String> duplicateIds) {
        var recipients = across.recipients();
        return new Aggregates(
                grants,
                ids,
                across.distinctIds(),
                duplicateIds,
                day(Days.real(last) ? first : Days.NONE),
                day(last),
                years,
                currencies,
                funders.ids(),
                funders.prefixes(),
                recipients.values().stream().mapToLong(Long::longValue).sum(),
                recipients,
                toPeople);
    }

    private static @Nullable LocalDate day(int day) {
        return Days.real(day) ? LocalDate.ofEpochDay(day) : null;
    }
}
