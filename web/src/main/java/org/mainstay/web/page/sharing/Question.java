package org.mainstay.web.page.sharing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.ingest.reading.CellValue;
import org.mainstay.model.funding.Provision;

/// What partners are asked about each grant: one column of the provision table each.
enum Question {
    PEOPLE_SERVED("How many people did it serve last year?", "Each person once, however often they came.", Kind.WHOLE),
    CAPACITY("How many people could it serve in a year?", "The most, with the places and staff you have.", Kind.WHOLE),
    DELIVERY_COST("What does it cost to deliver, in pounds a year?", "All of it, whoever pays.", Kind.POUNDS),
    RESERVES("What free reserves does your organisation have, in pounds?", "", Kind.POUNDS),
    NOTICE_MONTHS("How many months' notice must the council give?", "", Kind.WHOLE),
    CONTRACT_END("When does the agreement end?", "For example 2027-03-31.", Kind.DAY),
    FUND("Which fund of the council pays for it?", "For example general fund, public health grant.", Kind.WORDS),
    WOULD_STOP("What would you stop doing without it?", "In a sentence or two.", Kind.LONG_WORDS);

    private static final int PENCE = 2;

    /// What an answer may be.
    enum Kind {
        WHOLE,
        POUNDS,
        DAY,
        WORDS,
        LONG_WORDS
    }

    private final String words;
    private final String hint;
    private final Kind kind;

    Question(String words, String hint, Kind kind) {
        this.words = words;
        this.hint = hint;
        this.kind = kind;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }

    public boolean isLong() {
        return kind == Kind.LONG_WORDS;
    }

    /// Whether a phone should offer digits.
    public boolean isNumber() {
        return kind == Kind.WHOLE || kind == Kind.POUNDS;
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Why an answer cannot be used; empty where it can. No answer always can: it means not known.
    Optional<String> wrong(String answer) {
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case WHOLE ->
                CellValue.small(answer).filter(number -> number >= 0).isPresent()
                        ? Optional.empty()
                        : Optional.of(words + " Give a whole number, 0 or more, or leave it empty.");
            case POUNDS ->
                CellValue.pence(answer).filter(pence -> pence >= 0).isPresent()
                        ? Optional.empty()
                        : Optional.of(words + " Give pounds such as 12,500, 0 or more, or leave it empty.");
            case DAY ->
                CellValue.day(answer).isPresent()
                        ? Optional.empty()
                        : Optional.of(words + " Give a date such as 2027-03-31, or leave it empty.");
            case WORDS, LONG_WORDS -> Optional.empty();
        };
    }

    /// What was reported before, as the form shows it; empty where nothing was.
    String known(Provision provision) {
        var delivery = provision.delivery();
        var terms = provision.terms();
        return switch (this) {
            case PEOPLE_SERVED -> text(delivery.peopleServed());
            case CAPACITY -> text(delivery.capacity());
            case DELIVERY_COST -> pounds(delivery.deliveryPence());
            case RESERVES -> pounds(delivery.reservesPence());
            case NOTICE_MONTHS -> text(terms.noticeMonths());
            case CONTRACT_END -> text(terms.contractEnd());
            case FUND -> terms.fund();
            case WOULD_STOP -> provision.wouldStop();
        };
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// Pence as the table writes pounds.
    static String pounds(@Nullable Long pence) {
        return pence == null
                ? ""
                : BigDecimal.valueOf(pence, PENCE).stripTrailingZeros().toPlainString();
    }
}
