package org.mainstay.model.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    @Test
    void hoursOverlapWhereTheyShareAMinuteOfADay() {
        var morning = open(DayOfWeek.MONDAY, 9 * 60, 12 * 60);

        assertThat(morning.overlaps(open(DayOfWeek.MONDAY, 11 * 60, 13 * 60))).isEqualTo(Answer.YES);
        assertThat(morning.overlaps(open(DayOfWeek.MONDAY, 12 * 60, 13 * 60))).isEqualTo(Answer.NO);
        assertThat(morning.overlaps(open(DayOfWeek.TUESDAY, 9 * 60, 12 * 60))).isEqualTo(Answer.NO);
    }

    @Test
    void hoursThatAreNotKnownNeitherOverlapNorMiss() {
        var morning = open(DayOfWeek.MONDAY, 9 * 60, 12 * 60);

        assertThat(morning.overlaps(OpeningHours.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(OpeningHours.written("by arrangement").overlaps(morning)).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aSpanLiesWithinADay() {
        assertThatThrownBy(() -> new OpeningHours.Span(DayOfWeek.MONDAY, 60, 60))
                .hasMessageContaining("60 to 60");
        assertThatThrownBy(() -> new OpeningHours.Span(DayOfWeek.MONDAY, 60, 1441))
                .hasMessageContaining("1441");
        assertThatThrownBy(() -> new OpeningHours.Span(DayOfWeek.MONDAY, -1, 60))
                .hasMessageContaining("-1");
    }

    @Test
    void hoursOfTwoRowsAddUp() {
        var both = open(DayOfWeek.TUESDAY, 600, 700).together(open(DayOfWeek.MONDAY, 600, 700));

        assertThat(both.spans())
                .extracting(OpeningHours.Span::day)
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
    }

    @Test
    void oneRowThatCannotBeReadLeavesTheWholeUnknown() {
        var both = open(DayOfWeek.MONDAY, 600, 700).together(OpeningHours.written("first Tuesday"));

        assertThat(both).isEqualTo(OpeningHours.written("open; first Tuesday"));
    }

    @Test
    void oneNoSettlesWhatTwoAnswersSay() {
        assertThat(Answer.UNKNOWN.and(Answer.NO)).isEqualTo(Answer.NO);
        assertThat(Answer.NO.and(Answer.YES)).isEqualTo(Answer.NO);
        assertThat(Answer.UNKNOWN.and(Answer.YES)).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.YES.and(Answer.UNKNOWN)).isEqualTo(Answer.UNKNOWN);
        assertThat(Answer.YES.and(Answer.YES)).isEqualTo(Answer.YES);
    }

    private static OpeningHours open(DayOfWeek day, int from, int to) {
        return new OpeningHours(List.of(new OpeningHours.Span(day, from, to)), "open");
    }
}
