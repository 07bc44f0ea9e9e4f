package org.mainstay.app.ambleford;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The grants that the council publishes: small ones, far fewer than the ledger shows.
final class Grants {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2026;
    static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 29);

    /// One award.
    ///
    /// @param recipient null for a natural person, who is never named
    record Award(
            String id,
            Programme programme,
            String title,
            String description,
            long pence,
            LocalDate date,
            int months,
            @Nullable Body recipient) {

        LocalDate start() {
            return date.plusMonths(1).withDayOfMonth(1);
        }

        LocalDate end() {
            return start().plusMonths(months).minusDays(1);
        }

        /// Whole pounds without decimals, as people type them.
        String pounds() {
            return BigDecimal.valueOf(pence, 2).stripTrailingZeros().toPlainString();
        }
    }

    enum Programme {
        COMMUNITY("CG", "Community Grants"),
        WARD("WF", "Ward Fund"),
        VOLUNTARY_SECTOR("VSG", "Voluntary Sector Grants"),
        HARDSHIP("HF", "Hardship Fund");

        private final String code;
        private final String title;

        Programme(String code, String title) {
            this.code = code;
            this.title = title;
        }

        String code() {
            return code;
        }

        String title() {
            return title;
        }
    }

    private final Bodies bodies;
    private final Chance chance;
    private final List<Award> awards = new ArrayList<>();

    private Grants(Bodies bodies, long seed) {
        this.bodies = bodies;
        this.chance = new Chance(seed, "grants");
    }

    static List<Award> make(Bodies bodies, FundingPlan plan, long seed) {
        var grants = new Grants(bodies, seed);
        for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            grants.small(year);
            grants.evidenceFor(plan, year);
        }
        grants.hardship();
        grants.awards.sort(Comparator.comparing(Award::date).thenComparing(Award::id));
        return grants.awards.stream()
                .filter(award -> !award.date().isAfter(LAST_DAY))
                .toList();
    }

    private void small(int year) {
        var groups = Table.read("groups.txt");
        for (var i = 0; i < groups.size(); i++) {
            if (!chance.happens(74)) {
                continue;
            }
            var group = groups.get(i);
            var programme = chance.happens(65) ? Programme.COMMUNITY : Programme.WARD;
            var usual = Long.parseLong(group.get(2));
            var pence = usual * chance.between(82, 124) + (chance.happens(20) ? 50 : 0);
            var date = LocalDate.of(year, chance.happens(55) ? 6 : 11, chance.between(4, 27));
            add(programme, bodies.get(group.getFirst()), group.get(1), pence, date, 12);
        }
    }

    /// A few of the larger lines began as published grants over two or three years.
    private void evidenceFor(FundingPlan plan, int year) {
        for (var i = 0; i < plan.lines().size(); i++) {
            var line = plan.lines().get(i);
            if (line.heading().equals("GRANTS TO VOL ORGS") && line.pounds() < 30_000 && (i + year) % 9 == 0) {
                var months = i % 2 == 0 ? 24 : 36;
                var description = Bodies.purpose(line.need()).replaceAll("\\.$", "");
                add(
                        Programme.VOLUNTARY_SECTOR,
                        bodies.get(line.organisation()),
                        description,
                        line.poundsBefore() * 100 / 4,
                        LocalDate.of(year, 3, chance.between(3, 26)),
                        months);
            }
        }
    }

    private void hardship() {
        for (var year = 2023; year < LAST_YEAR; year++) {
            var number = awards.size() + 1;
            awards.add(new Award(
                    String.format(Locale.ROOT, "360G-ambleford-HF%04d", number),
                    Programme.HARDSHIP,
                    "Hardship Fund grant to an individual",
                    "Help with the cost of a cooker and bedding after an emergency",
                    chance.between(190, 480) * 100L,
                    LocalDate.of(year, 12, chance.between(2, 19)),
                    12,
                    null));
        }
    }

    private void add(Programme programme, Body body, String description, long pence, LocalDate date, int months) {
        awards.add(new Award(
                String.format(Locale.ROOT, "360G-ambleford-%s%04d", programme.code(), awards.size() + 1),
                programme,
                programme.title() + " award to " + body.name(),
                Character.toUpperCase(description.charAt(0)) + description.substring(1),
                pence,
                date,
                months,
                body));
    }
}
