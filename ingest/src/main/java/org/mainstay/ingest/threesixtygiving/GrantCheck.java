package org.mainstay.ingest.threesixtygiving;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.InvalidAmount;
import org.mainstay.ingest.reading.InvalidDate;
import org.mainstay.ingest.reading.Pounds;
import org.mainstay.ingest.reading.Readout;
import org.mainstay.ingest.reading.RoundedAmount;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.standard.RequiredFields;
import org.mainstay.model.actor.Party;
import org.mainstay.model.funding.Grant;

/// Makes a fact of one grant, or says why it is none.
final class GrantCheck {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern EXPONENT = Pattern.compile("[-.0-9]{1,40}[eE][-+]?\\d{1,2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTHS = Pattern.compile("\\d{1,4}(\\.0+)?");

    private static final String DURATION = "plannedDates/duration";

    private final GrantRecord grant;
    private final Readout out;
    private final Consumer<Grant> taken;

    /// @param taken gets the grant that it is, if it is one
    GrantCheck(GrantRecord grant, Readout out, Consumer<Grant> taken) {
        this.grant = grant;
        this.out = out;
        this.taken = taken;
    }

    void tell() {
        var row = grant.row();
        var written = plain(get("amountAwarded"));
        var amount = Pounds.find(written).orElse(null);
        var pounds = !has("currency") || "GBP".equals(get("currency"));
        var pence = amount != null && pounds ? amount.pence() : 0;
        var missing = listMissing();
        if (!missing.isEmpty()) {
            out.reject(new MissingField(row, missing), pence);
        } else if (!pounds) {
            out.reject(new ForeignCurrency(row, get("currency")), 0);
        } else if (amount == null || !NUMBER.matcher(written).matches()) {
            out.reject(new InvalidAmount(row, written, amount == null ? "" : amount.plain()), pence);
        } else if (isIndividual() && namesOrganisation()) {
            out.reject(new TwoRecipients(row), pence);
        } else {
            findDay(get("awardDate"))
                    .ifPresentOrElse(
                            date -> accept(amount, date),
                            () -> out.reject(new InvalidDate(row, "awardDate", get("awardDate")), pence));
        }
    }

    private void accept(Pounds amount, LocalDate date) {
        if (amount.pence() < 0) {
            out.note(new NegativeAmount(grant.row(), get("amountAwarded")));
        }
        if (!amount.exact()) {
            out.note(new RoundedAmount(grant.row(), get("amountAwarded"), amount.pence()));
        }
        var start = planned("plannedDates/startDate", false);
        var end = planned("plannedDates/endDate", true);
        var fact = new Grant(
                get("id"),
                get("title"),
                new Grant.Award(amount.pence(), date, start, end, months(start, end)),
                recipient(),
                isIndividual(),
                new Party(get("fundingOrganization/id"), get("fundingOrganization/name"), "", "", ""),
                new Grant.Programme(get("grantProgramme/code"), get("grantProgramme/title")),
                Details.of(grant.fields()),
                grant.row());
        taken.accept(fact);
    }

    private List<String> listMissing() {
        return RequiredFields.of(this::has).stream().filter(path -> !has(path)).toList();
    }

    private String get(String path) {
        return grant.fields().first(path);
    }

    private boolean has(String path) {
        return !get(path).isEmpty();
    }

    private boolean isIndividual() {
        return RequiredFields.person(this::has);
    }

    private boolean namesOrganisation() {
        return RequiredFields.organisation(this::has);
    }

    /// A person's name is read only to know that it is there.
    private Party recipient() {
        return isIndividual()
                ? new Party(get("recipientIndividual/id"), "", "", "", "")
                : new Party(
                        get("recipientOrganization/id"),
                        get("recipientOrganization/name"),
                        get("recipientOrganization/charityNumber"),
                        get("recipientOrganization/companyNumber"),
                        get("recipientOrganization/postalCode"));
    }

    /// A planned date may be a month or a year: then it starts on the first day and ends on the last.
    private @Nullable LocalDate planned(String field, boolean last) {
        var text = get(field);
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
            out.note(new InvalidPlannedDate(grant.row(), field, text));
        }
        return found;
    }

    private @Nullable Integer months(@Nullable LocalDate start, @Nullable LocalDate end) {
        var duration = get(DURATION);
        if (MONTHS.matcher(duration).matches()) {
            var point = duration.indexOf('.');
            return Integer.valueOf(point < 0 ? duration : duration.substring(0, point));
        }
        if (!duration.isEmpty()) {
            out.note(new InvalidPlannedDate(grant.row(), DURATION, duration));
        }
        if (start == null || end == null) {
            return null;
        }
        if (end.isBefore(start)) {
            out.note(new PlannedEndBeforeStart(grant.row(), start, end));
            return null;
        }
        return Math.toIntExact(ChronoUnit.MONTHS.between(start, end.plusDays(1)));
    }

    /// JSON may write 1200 as 1.2e3. An exponent that no amount of money has stays as written.
    private static String plain(String written) {
        return EXPONENT.matcher(written).matches() ? new BigDecimal(written).toPlainString() : written;
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
