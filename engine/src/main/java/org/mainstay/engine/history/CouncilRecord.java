package org.mainstay.engine.history;

import java.util.Arrays;
import java.util.List;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// What a council has done over the years, as one kind of source shows it: how many bodies of the voluntary sector it
/// pays, how large the sums are, by grant or by contract, and who of those that began is still there.
@Published
public record CouncilRecord(Source source, List<YearRecord> years, List<Cohort> cohorts) {

    public CouncilRecord {
        years = List.copyOf(years);
        cohorts = List.copyOf(cohorts);
    }

    /// Where it is read from.
    public enum Source {
        LEDGER,
        PUBLISHED_GRANTS
    }

    /// One financial year.
    ///
    /// @param complete whether the source covers the year from the first month to the last
    /// @param instruments what was paid under headings that speak of grants, of contracts, or of neither; empty for
    /// published grants, which are all grants
    @Published
    public record YearRecord(
            FinancialYear year, boolean complete, List<BandRecord> bands, List<InstrumentRecord> instruments) {

        public YearRecord {
            bands = List.copyOf(bands);
            instruments = List.copyOf(instruments);
        }
    }

    /// Those whose sum of a year lies in one band.
    @Published
    public record BandRecord(Band band, Figure organisations, Figure paid) {}

    /// What was paid by one instrument.
    @Published
    public record InstrumentRecord(Instrument instrument, Figure paid) {}

    /// Those that were first paid in one year, and how many of them are paid in each year from then on.
    @Published
    public record Cohort(FinancialYear began, List<Survivors> survivors) {

        public Cohort {
            survivors = List.copyOf(survivors);
        }
    }

    /// How many of a cohort are paid in a year.
    @Published
    public record Survivors(FinancialYear year, Figure organisations) {}

    /// By what one body gets in a year.
    public enum Band {
        UNDER_5000("under £5,000", 5_000_00L),
        UNDER_25000("£5,000 to £25,000", 25_000_00L),
        UNDER_100000("£25,000 to £100,000", 100_000_00L),
        FROM_100000("£100,000 and more", Long.MAX_VALUE);

        private final String words;
        private final long below;

        Band(String words, long below) {
            this.words = words;
            this.below = below;
        }

        public String words() {
            return words;
        }

        public static Band of(long pence) {
            return Arrays.stream(values())
                    .filter(band -> pence < band.below)
                    .findFirst()
                    .orElse(FROM_100000);
        }
    }

    /// What the heading speaks of. A heading is not the instrument itself: contracts are booked under grants too.
    public enum Instrument {
        GRANT_HEADINGS,
        CONTRACT_HEADINGS,
        OTHER_HEADINGS
    }
}
