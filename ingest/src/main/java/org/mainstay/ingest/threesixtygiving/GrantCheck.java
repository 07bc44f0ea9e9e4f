package org.mainstay.ingest.threesixtygiving;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.InvalidAmount;
import org.mainstay.ingest.reading.InvalidDate;
import org.mainstay.ingest.reading.Pounds;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.RoundedAmount;
import org.mainstay.model.actor.Party;
import org.mainstay.model.funding.Grant;

/// Makes one grant of a draft, or says why it is none.
final class GrantCheck {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTHS = Pattern.compile("\\d{1,4}(\\.0+)?");

    private final GrantDraft draft;
    private final Readout out;

    GrantCheck(GrantDraft draft, Readout out) {
        this.draft = draft;
        this.out = out;
    }

    void tell() {
        var row = draft.row();
        var written = draft.get(GrantField.AMOUNT);
        var amount = Pounds.find(written).orElse(null);
        var pounds = !draft.has(GrantField.CURRENCY) || "GBP".equals(draft.get(GrantField.CURRENCY));
        var pence = amount != null && pounds ? amount.pence() : 0;
        var missing = listMissing();
        if (!missing.isEmpty()) {
            out.reject(new MissingField(row, missing), pence);
        } else if (!pounds) {
            out.reject(new ForeignCurrency(row, draft.get(GrantField.CURRENCY)), 0);
        } else if (amount == null || !NUMBER.matcher(written).matches()) {
            out.reject(new InvalidAmount(row, written, amount == null ? "" : amount.plain()), pence);
        } else if (isIndividual() && namesOrganisation()) {
            out.reject(new TwoRecipients(row), pence);
        } else {
            findDay(draft.get(GrantField.AWARD_DATE))
                    .ifPresentOrElse(
                            date -> accept(amount, date),
                            () -> out.reject(
                                    new InvalidDate(row, "awardDate", draft.get(GrantField.AWARD_DATE)), pence));
        }
    }

    private void accept(Pounds amount, LocalDate date) {
        if (amount.pence() < 0) {
            out.note(new NegativeAmount(draft.row(), draft.get(GrantField.AMOUNT)));
        }
        if (!amount.exact()) {
            out.note(new RoundedAmount(draft.row(), draft.get(GrantField.AMOUNT), amount.pence()));
        }
        var start = planned(GrantField.PLANNED_START);
        var end = planned(GrantField.PLANNED_END);
        var grant = new Grant(
                draft.get(GrantField.ID),
                draft.get(GrantField.TITLE),
                new Grant.Award(amount.pence(), date, start, end, months(start, end)),
                recipient(),
                isIndividual(),
                new Party(draft.get(GrantField.FUNDER_ID), draft.get(GrantField.FUNDER_NAME), "", "", ""),
                new Grant.Programme(draft.get(GrantField.PROGRAMME_CODE), draft.get(GrantField.PROGRAMME_TITLE)),
                draft.row());
        out.accept(grant, amount.pence());
    }

    private List<String> listMissing() {
        var missing = new ArrayList<>(draft.listMissing(GrantField.REQUIRED));
        missing.addAll(draft.listMissing(isIndividual() ? GrantField.INDIVIDUAL : GrantField.ORGANISATION));
        return missing;
    }

    private boolean isIndividual() {
        return draft.has(GrantField.INDIVIDUAL_ID) || draft.has(GrantField.INDIVIDUAL_NAME);
    }

    private boolean namesOrganisation() {
        return draft.has(GrantField.RECIPIENT_ID) || draft.has(GrantField.RECIPIENT_NAME);
    }

    /// A person's name is read only to know that it is there.
    private Party recipient() {
        return isIndividual()
                ? new Party(draft.get(GrantField.INDIVIDUAL_ID), "", "", "", "")
                : new Party(
                        draft.get(GrantField.RECIPIENT_ID),
                        draft.get(GrantField.RECIPIENT_NAME),
                        draft.get(GrantField.RECIPIENT_CHARITY),
                        draft.get(GrantField.RECIPIENT_COMPANY),
                        draft.get(GrantField.RECIPIENT_POSTCODE));
    }

    /// A planned date may be a month or a year: then it starts on the first day and ends on the last.
    private @Nullable LocalDate planned(GrantField field) {
        var text = draft.get(field);
        var last = field == GrantField.PLANNED_END;
        var day = text;
        if (MONTH.matcher(text).matches()) {
            day = findDay(text + "-01")
                    .map(first -> last ? YearMonth.from(first).atEndOfMonth() : first)
                    .map(LocalDate::toString)
                    .orElse(text);
        } else if (YEAR.matcher(text).matches()) {
            day = text + (last ? "-12-31" : "-01-01");
        }
        var found = findDay(day).orElse(null);
        if (found == null && !text.isEmpty()) {
            out.note(new InvalidPlannedDate(draft.row(), field.path(), text));
        }
        return found;
    }

    private @Nullable Integer months(@Nullable LocalDate start, @Nullable LocalDate end) {
        var duration = draft.get(GrantField.DURATION);
        if (MONTHS.matcher(duration).matches()) {
            var point = duration.indexOf('.');
            return Integer.valueOf(point < 0 ? duration : duration.substring(0, point));
        }
        if (!duration.isEmpty()) {
            out.note(new InvalidPlannedDate(draft.row(), GrantField.DURATION.path(), duration));
        }
        if (start == null || end == null) {
            return null;
        }
        if (end.isBefore(start)) {
            out.note(new PlannedEndBeforeStart(draft.row(), start, end));
            return null;
        }
        return Math.toIntExact(ChronoUnit.MONTHS.between(start, end.plusDays(1)));
    }

    private static Optional<LocalDate> findDay(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
