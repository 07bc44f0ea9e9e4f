package org.mainstay.engine.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.history.CouncilRecord.Band;
import org.mainstay.engine.history.CouncilRecord.BandRecord;
import org.mainstay.engine.history.CouncilRecord.Cohort;
import org.mainstay.engine.history.CouncilRecord.Instrument;
import org.mainstay.engine.history.CouncilRecord.InstrumentRecord;
import org.mainstay.engine.history.CouncilRecord.Survivors;
import org.mainstay.engine.history.CouncilRecord.YearRecord;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.CitedRows;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;

/// Gathers what one source says about the years, sum by sum.
final class RecordKeeper {

    private final CouncilRecord.Source source;
    private final HistoryFigures figures;
    private final SortedMap<FinancialYear, SortedMap<String, Sum>> years = new TreeMap<>();
    private final SortedMap<FinancialYear, SortedMap<Instrument, CitedRows.Builder>> instruments = new TreeMap<>();

    RecordKeeper(CouncilRecord.Source source, HistoryFigures figures) {
        this.source = source;
        this.figures = figures;
    }

    /// What the ledger paid voluntary organisations under voluntary-sector headings.
    static CouncilRecord ofLedger(Collection<Booked> booked, Reach reach, HistoryFigures figures) {
        var keeper = new RecordKeeper(CouncilRecord.Source.LEDGER, figures);
        var payers =
                booked.stream().map(one -> one.payment().payer()).distinct().toList();
        for (var one : booked) {
            if (one.voluntary()) {
                var payment = one.payment();
                var year = FinancialYear.of(payment.date());
                keeper.add(one.organisation().id(), year, payment.row(), payment.pence());
                keeper.instruments
                        .computeIfAbsent(year, key -> new TreeMap<>())
                        .computeIfAbsent(instrument(payment.account().heading()), key -> CitedRows.builder())
                        .add(payment.row(), payment.pence());
            }
        }
        return keeper.toRecord(year ->
                payers.stream().allMatch(payer -> reach.completeYears(payer).contains(year)));
    }

    void add(String organisation, FinancialYear year, RowRef row, long pence) {
        years.computeIfAbsent(year, key -> new TreeMap<>())
                .computeIfAbsent(organisation, key -> new Sum(row))
                .add(row, pence);
    }

    private static Instrument instrument(String heading) {
        var words = Words.of(heading);
        if (words.stream().anyMatch(word -> word.startsWith("grant"))) {
            return Instrument.GRANT_HEADINGS;
        }
        var contract = words.stream()
                .anyMatch(word -> word.startsWith("cont") || word.startsWith("commission") || word.equals("sla"));
        return contract ? Instrument.CONTRACT_HEADINGS : Instrument.OTHER_HEADINGS;
    }

    CouncilRecord toRecord(Predicate<FinancialYear> complete) {
        var listed = new ArrayList<YearRecord>();
        years.forEach((year, sums) ->
                listed.add(new YearRecord(year, complete.test(year), bands(year, sums), instruments(year))));
        return new CouncilRecord(source, listed, cohorts(complete));
    }

    private List<BandRecord> bands(FinancialYear year, SortedMap<String, Sum> sums) {
        return Arrays.stream(Band.values())
                .map(band -> {
                    var one = CitedRows.builder();
                    var paid = CitedRows.builder();
                    sums.values().stream()
                            .filter(sum -> Band.of(sum.pence) == band)
                            .forEach(sum -> {
                                one.add(sum.first, 1);
                                paid.addAll(sum.rows.build());
                            });
                    var path = path(year) + "/" + band.name().toLowerCase(Locale.ROOT);
                    var words = "Bodies paid %s in %s".formatted(band.words(), year);
                    return new BandRecord(
                            band,
                            figures.total(path + "/organisations", words, Unit.ORGANISATIONS, one.build()),
                            figures.total(path + "/paid", words + ": together", Unit.PENCE, paid.build()));
                })
                .toList();
    }

    private List<InstrumentRecord> instruments(FinancialYear year) {
        var listed = new ArrayList<InstrumentRecord>();
        instruments
                .getOrDefault(year, new TreeMap<>())
                .forEach((instrument, rows) -> listed.add(new InstrumentRecord(
                        instrument,
                        figures.total(
                                path(year) + "/" + instrument.name().toLowerCase(Locale.ROOT),
                                "Paid under %s in %s"
                                        .formatted(
                                                instrument
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' '),
                                                year),
                                Unit.PENCE,
                                rows.build()))));
        return List.copyOf(listed);
    }

    /// Who began before the source does cannot be known: its first year's cohort are all that were there then.
    private List<Cohort> cohorts(Predicate<FinancialYear> complete) {
        var began = new TreeMap<String, FinancialYear>();
        years.forEach((year, sums) -> sums.keySet().forEach(organisation -> began.putIfAbsent(organisation, year)));
        var cohorts = new ArrayList<Cohort>();
        for (var first : years.keySet()) {
            var survivors = new ArrayList<Survivors>();
            years.tailMap(first).forEach((year, sums) -> {
                if (complete.test(year) && complete.test(first)) {
                    survivors.add(new Survivors(year, survivors(first, year, sums, began)));
                }
            });
            if (!survivors.isEmpty()) {
                cohorts.add(new Cohort(first, survivors));
            }
        }
        return List.copyOf(cohorts);
    }

    private Figure survivors(
            FinancialYear first,
            FinancialYear year,
            SortedMap<String, Sum> sums,
            SortedMap<String, FinancialYear> began) {
        var rows = CitedRows.builder();
        sums.forEach((organisation, sum) -> {
            if (first.equals(began.get(organisation))) {
                rows.add(sum.first, 1);
            }
        });
        return figures.total(
                path(year) + "/began_in_" + first,
                "Bodies first paid in %s and paid in %s".formatted(first, year),
                Unit.ORGANISATIONS,
                rows.build());
    }

    private String path(FinancialYear year) {
        return "record/" + source.name().toLowerCase(Locale.ROOT) + "/" + year;
    }

    /// What one body was paid in a year.
    private static final class Sum {

        private final CitedRows.Builder rows = CitedRows.builder();
        private RowRef first;
        private long pence;

        Sum(RowRef row) {
            first = row;
        }

        void add(RowRef row, long more) {
            first = row.compareTo(first) < 0 ? row : first;
            rows.add(row, more);
            pence = Math.addExact(pence, more);
        }
    }
}
