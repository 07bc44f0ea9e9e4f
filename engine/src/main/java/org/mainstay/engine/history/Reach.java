package org.mainstay.engine.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Words;
import org.mainstay.model.FinancialYear;
import org.mainstay.model.funding.Payment;

/// The days that each payer's ledger speaks of. Outside them nothing is known, which is not nothing.
final class Reach {

    private final Map<String, Days> byPayer = new HashMap<>();
    private final Map<String, Days> bySlug = new HashMap<>();

    private String lastPayer = "";
    private @Nullable Days latest;

    /// Payments of one payer come together, so the last one's days are tried first. Spellings of one payer
    /// share them.
    void add(Payment payment) {
        var days = latest;
        if (days == null || !lastPayer.equals(payment.payer())) {
            days = byPayer.computeIfAbsent(
                    payment.payer(),
                    payer -> bySlug.computeIfAbsent(Words.slug(payer), slug -> new Days(payment.date())));
            latest = days;
            lastPayer = payment.payer();
        }
        days.add(payment.date());
    }

    /// The financial years that a payer's ledger covers from the first month to the last.
    List<FinancialYear> completeYears(String payer) {
        var years = new ArrayList<FinancialYear>();
        var days = days(payer);
        for (var year = FinancialYear.of(days.first()); !year.firstDay().isAfter(days.last()); year = year.next()) {
            var begins = YearMonth.from(days.first()).compareTo(YearMonth.from(year.firstDay())) <= 0;
            var ends = YearMonth.from(days.last()).compareTo(YearMonth.from(year.lastDay())) >= 0;
            if (begins && ends) {
                years.add(year);
            }
        }
        return List.copyOf(years);
    }

    /// The years that can be compared, the begun one at the end too.
    List<FinancialYear> years(String payer) {
        var years = new ArrayList<>(completeYears(payer));
        var last = FinancialYear.of(days(payer).last());
        if (!years.contains(last)) {
            years.add(last);
        }
        return List.copyOf(years);
    }

    LocalDate lastDay(String payer) {
        return days(payer).last();
    }

    YearMonth lastMonth(String payer) {
        return YearMonth.from(days(payer).last());
    }

    boolean several() {
        return bySlug.size() > 1;
    }

    private Days days(String payer) {
        return Objects.requireNonNull(byPayer.get(payer), payer);
    }
}
