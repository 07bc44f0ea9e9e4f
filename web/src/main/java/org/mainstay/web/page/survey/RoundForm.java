package org.mainstay.web.page.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.web.store.SurveyRound;

/// A new round as it was typed; all may be missing or nonsense.
///
/// @param closes its last day
/// @param parting one of [Partings]
record RoundForm(String title, String closes, String parting) {

    static final RoundForm EMPTY = new RoundForm("", "", "");

    private static final int LONGEST = 100;
    private static final int MOST_DAYS = 366;

    /// What addresses below the survey are called already.
    private static final Set<String> TAKEN = Set.of("keep", "figures");

    RoundForm(@Nullable String title, @Nullable String closes, @Nullable String parting) {
        this.title = Objects.requireNonNullElse(title, "").strip();
        this.closes = Objects.requireNonNullElse(closes, "").strip();
        this.parting = Objects.requireNonNullElse(parting, "");
    }

    /// What is wrong, by the name of its field, in the order of the page.
    Map<String, String> wrong(LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        var code = PartnerViews.code(title);
        if (code.isEmpty() || title.length() > LONGEST || TAKEN.contains(code)) {
            wrong.put("title", "Give the round a name of up to %d letters, such as Autumn 2026.".formatted(LONGEST));
        }
        var day = day();
        if (day.isEmpty() || day.get().isBefore(today) || day.get().isAfter(today.plusDays(MOST_DAYS))) {
            wrong.put("closes", "Give the last day for answers, today at the earliest and within a year.");
        }
        if (Partings.of(parting).isEmpty()) {
            wrong.put("parting", "Choose how answers may be parted.");
        }
        return wrong;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(closes));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// The round that it asks for, once nothing is wrong.
    SurveyRound round(String place, String who) {
        return new SurveyRound(
                place,
                PartnerViews.code(title),
                title,
                Partings.of(parting).orElseThrow().groups(),
                day().orElseThrow(),
                who,
                0,
                null,
                null);
    }
}
