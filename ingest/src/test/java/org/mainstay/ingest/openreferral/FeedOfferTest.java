package org.mainstay.ingest.openreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.service.Channel;
import org.mainstay.model.service.Offer;
import org.mainstay.model.service.OpeningHours;
import org.mainstay.model.service.Service;

class FeedOfferTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'freq':'WEEKLY','byday':'MO,WE','opens_at':'09:00','closes_at':'17:30'|MON 540-1050 WED 540-1050",
                "'byday':'MONDAY','opens_at':'9:00:00Z','closes_at':'10:00+01:00'|MON 540-600",
                "'weekday':2,'opens_at':'09:00','closes_at':'10:00'|TUE 540-600",
                "'interval':1,'byday':'SU','opens_at':'20:00','closes_at':'02:00'|MON 0-120 SUN 1200-1440",
                "'byday':'SU','opens_at':'20:00','closes_at':'00:00'|SUN 1200-1440"
            })
    void aScheduleOfEveryWeekIsRead(String schedule, String spans) {
        assertThat(spans(offer("'schedules':[{" + schedule + "}]").hours())).isEqualTo(spans);
        assertThat(spans(offer("'regular_schedules':[{" + schedule + "}]").hours()))
                .isEqualTo(spans);
        assertThat(spans(offer("'service_at_locations':[{'schedules':[{" + schedule + "}]}]")
                        .hours()))
                .isEqualTo(spans);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'freq':'MONTHLY','byday':'MO','opens_at':'09:00','closes_at':'10:00'",
                "'freq':'WEEKLY','interval':2,'byday':'MO','opens_at':'09:00','closes_at':'10:00'",
                "'byday':'2SU','opens_at':'09:00','closes_at':'10:00'",
                "'byday':'XX','opens_at':'09:00','closes_at':'10:00'",
                "'byday':'MO','opens_at':'09:00','closes_at':'10:00','valid_to':'2026-08-31'",
                "'byday':'MO','opens_at':'09:00'",
                "'byday':'MO','opens_at':'nine','closes_at':'10:00'",
                "'byday':'MO','opens_at':'09:00','closes_at':'09:00'",
                "'byday':'MO','opens_at':'25:00','closes_at':'26:00'",
                "'weekday':9,'opens_at':'09:00','closes_at':'10:00'",
                "'opens_at':'09:00','closes_at':'10:00'"
            })
    void anyOtherScheduleStaysATextAndIsTold(String schedule) {
        var read = read("'schedules':[{" + schedule + "}]");

        assertThat(read.codes()).contains("unread_schedule");
        assertThat(read.fact(Service.class).offer().hours())
                .satisfies(hours -> assertThat(hours.known()).isFalse())
                .satisfies(hours -> assertThat(hours.text()).isNotEmpty());
    }

    @Test
    void aScheduleIsShownInItsOwnWords() {
        var read = read("'schedules':[{'description':'Second Sundays'},{}]");

        assertThat(read.fact(Service.class).offer().hours().text()).isEqualTo("Second Sundays; schedule");
        assertThat(read.messages()).anyMatch(message -> message.contains("schedules[1]"));
    }

    @Test
    void languagesAreKnownByNameOrCode() {
        assertThat(offer("'languages':[{'name':'English'},{'code':'ur'},{'language':'pl'},{}]")
                        .languages())
                .containsExactly("English", "Polish", "Urdu");
    }

    @Test
    void theAreasItServesAreNamed() {
        assertThat(offer("'service_areas':[{'name':'Quayside'},{'service_area':'Moor'},{'service_area':'Moor'},{}]")
                        .serves())
                .containsExactly("Quayside", "Moor");
    }

    @Test
    void theTermsItIsFiledUnderAreKept() {
        assertThat(offer("'attributes':[{'taxonomy_term':{'name':'Debt advice'}}],"
                                + "'service_taxonomys':[{'taxonomy':{'name':'Money'}},{}]")
                        .terms())
                .containsExactly("Debt advice", "Money");
    }

    @Test
    void howPeopleReachItFollowsFromItsLocationsAndSchedules() {
        assertThat(offer("'service_at_locations':[{'location':{'location_type':'physical'}},"
                                + "{'location':{'location_type':'postal'}}]")
                        .channels())
                .containsExactly(Channel.ON_SITE);
        assertThat(offer("'schedules':[{'attending_type':'online'}],'attending_type':'home visit'")
                        .channels())
                .containsExactly(Channel.OUTREACH, Channel.REMOTE);
    }

    @Test
    void aFeedThatSaysNothingLeavesAllUnknown() {
        assertThat(offer("'description':'Help'")).isEqualTo(Offer.UNKNOWN);
    }

    private static Offer offer(String fields) {
        return read(fields).fact(Service.class).offer();
    }

    private static Trial read(String fields) {
        return Trial.of(
                new ServiceFeed(), ("{'id':'1','name':'Advice','status':'active'," + fields + "}").replace('\'', '"'));
    }

    private static String spans(OpeningHours hours) {
        return hours.spans().stream()
                .map(span -> span.day().name().substring(0, 3) + " " + span.from() + "-" + span.to())
                .collect(Collectors.joining(" "));
    }
}
