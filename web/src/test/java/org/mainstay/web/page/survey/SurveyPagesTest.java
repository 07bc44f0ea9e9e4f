package org.mainstay.web.page.survey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mainstay.model.survey.Statement;
import org.mainstay.web.RunningServer;
import org.mainstay.web.page.Visit;
import org.slf4j.LoggerFactory;

/// Rounds of the survey over HTTP, in Ambleford under an id that no other test has.
class SurveyPagesTest {

    private static final String LINK = "http://localhost:\\d+(/survey/[A-Za-z0-9_-]{43})";

    private final Visit visit = new Visit();
    private final String place = "survey-" + System.nanoTime();
    private final String survey = "/places/" + place + "/survey";
    private final String keep = survey + "/autumn/keep";

    @BeforeEach
    void addThePlace() throws Exception {
        RunningServer.shared().server().add(place, "Ambleford", Path.of("..", "examples", "ambleford"));
        visit.see("/places/" + place);
    }

    private void open(String parting) {
        var closes = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30).toString();
        var led = visit.send(
                survey + "/keep", survey + "/keep", Map.of("title", "Autumn", "closes", closes, "parting", parting));
        assertThat(led).isEqualTo(keep);
    }

    private List<String> ask(String group, String... organisations) {
        visit.send(keep, keep + "/links", Map.of("organisations", String.join("\n", organisations), "group", group));
        var links = new ArrayList<String>();
        Pattern.compile(LINK)
                .matcher(visit.browser().get(keep).body())
                .results()
                .forEach(found -> links.add(found.group(1)));
        return links;
    }

    /// Somebody without cookies, without an account and without scripts.
    private static HttpResponse<String> send(String link, String form) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(RunningServer.shared().address(link))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    // What browsers send along from a page that tells no address.
                    .header("Origin", "null")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static HttpResponse<String> get(String path) {
        return RunningServer.shared().get(path);
    }

    private String waitFor(String path, String words) {
        for (var tried = 0; tried < 600 && !visit.see(path).contains(words); tried++) {
            Visit.pause();
        }
        return visit.see(path);
    }

    @Test
    void aPartnerAnswersWithoutACookieAndTheLinkIsThenClosed() {
        open("none");
        var link = ask("", "Beck Foodbank").getFirst();

        var form = get(link);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("Beck Foodbank", Statement.AGAIN.words(), "What happens to your answer");
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(form.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
        var sent = send(link, "notice=disagree");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(URI.create(sent.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .isEqualTo("/survey/thanks");
        assertThat(visit.see("/survey/thanks")).contains("Thank you");
        assertThat(get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void usedRevokedAndUnknownLinksAnswerAlike() {
        open("none");
        var links = ask("", "Amble Foodbank", "Beck Foodbank");
        send(links.getFirst(), "notice=agree");
        visit.send(keep, keep + "/revoke", Map.of("organisation", "Beck Foodbank"));

        var used = get(links.getFirst());
        var revoked = get(links.getLast());
        var unknown = get("/survey/" + "x".repeat(43));
        assertThat(used.statusCode()).isEqualTo(revoked.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(used.body()).isEqualTo(revoked.body()).isEqualTo(unknown.body());
        assertThat(send(links.getLast(), "notice=agree").body()).isEqualTo(used.body());
    }

    @Test
    void anEmptyAnswerAndATellingCommentComeBackAsTheyWereFilledIn() {
        open("none");
        var link = ask("", "Beck Foodbank").getFirst();

        assertThat(send(link, "comment=").body()).contains("Answer at least one statement");
        var telling = send(link, "notice=agree&agreed=yes&comment=Jo+Bloggs+told+us+%3Cb%3Elate");
        assertThat(telling.statusCode()).isEqualTo(422);
        assertThat(telling.body())
                .contains("This may tell who somebody is: Jo Bloggs", "told us &lt;b&gt;late")
                .containsPattern("id=\"notice-agree\"[^>]*checked");
        assertThat(send(link, "notice=agree&agreed=yes&looked=yes&comment=Jo+Bloggs+told+us")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void commentsAreShownWithTheirBatchAndOnlyWhereThePartnerAgreed() {
        open("none");
        var links = ask("", "A", "B", "C", "D", "E");
        send(links.get(0), "notice=agree&agreed=yes&comment=pay+us+sooner");
        send(links.get(1), "notice=agree&comment=keep+this+quiet");
        send(links.get(2), "notice=agree");
        send(links.get(3), "notice=disagree");
        assertThat(visit.see(survey + "/autumn")).doesNotContain("pay us sooner");
        send(links.get(4), "notice=disagree");

        var shown = waitFor(survey + "/autumn", "answers can be shown");
        assertThat(shown).contains("pay us sooner").doesNotContain("keep this quiet");
        var figure = Visit.find(shown, "href=\"(" + survey + "/figures/views/autumn/all/notice/agree)\"");
        assertThat(visit.see(figure)).contains("partner-views");
    }

    /// Everything that can be asked for after each of thirteen answers: pages, JSON and CSV of all that is shown.
    @Test
    void numbersGrowByFivesWhateverIsAskedFor() {
        open("sector");
        var social = ask("social sector", "A", "B", "C", "D", "E", "F", "G");
        var others = ask("public sector", "H", "I", "J", "K", "L", "M");
        var order = new ArrayList<String>();
        for (var index = 0; index < social.size(); index++) {
            order.add(social.get(index));
            if (index < others.size()) {
                order.add(others.get(index));
            }
        }
        var seen = new TreeSet<Integer>();
        for (var link : order) {
            assertThat(send(link, "notice=agree").statusCode()).isEqualTo(303);
            settle();
            for (var table : List.of("all", "group-social-sector", "group-public-sector")) {
                seen.add(agreeing(table));
            }
            assertThat(visit.see(survey + "/autumn.json")).doesNotContain("\"value\": 1,", "\"value\": 4,");
        }
        assertThat(seen).containsExactly(0, 5, 10);

        visit.send(keep, keep + "/close", Map.of());
        settle();
        assertThat(agreeing("all")).as("three that are left are never shown").isEqualTo(10);
    }

    private void settle() {
        for (var tried = 0; tried < 600 && RunningServer.shared().places().doing(place) != null; tried++) {
            Visit.pause();
        }
    }

    private int agreeing(String table) {
        var answer = get(survey + "/autumn.csv?table=" + table);
        if (answer.statusCode() != 200) {
            return 0;
        }
        return answer.body()
                .lines()
                .filter(line -> line.contains(Statement.NOTICE.words()))
                .mapToInt(line -> Integer.parseInt(line.replace(Statement.NOTICE.words(), "")
                        .replace("\"", "")
                        .split(",", -1)[2]))
                .findFirst()
                .orElse(0);
    }

    @Test
    void theKeeperSeesWhoWasAskedAndNeverWhoAnswered() {
        open("none");
        var links = ask("", "Amble Foodbank", "Beck Foodbank");
        var before = asked();
        send(links.getFirst(), "notice=agree");

        assertThat(asked()).isEqualTo(before).contains("Amble Foodbank", "Beck Foodbank");
        assertThat(visit.see("/places/" + place + "/audit")).doesNotContain("Amble Foodbank");
    }

    @Test
    void theLogNamesNoLinkWhateverGoesWrong() {
        open("none");
        var link = ask("", "Beck Foodbank").getFirst();
        var log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var written = new ListAppender<ILoggingEvent>();
        written.start();
        log.addAppender(written);
        try {
            get(link + "/further");
            get(link + "?agreed=%00");
            send(link + "/further", "notice=agree");
            send(link, "notice=%zz&comment=\u0000");
            send(link, "comment=" + "x".repeat(3_000_000));
            send(link, "notice=agree&agreed=yes&comment=sooner");
            send(link, "notice=agree");
        } finally {
            log.detachAppender(written);
        }

        assertThat(log.getLevel()).isEqualTo(Level.WARN);
        assertThat(written.list)
                .noneMatch(event -> (event.getFormattedMessage() + event.getThrowableProxy())
                        .contains(link.substring("/survey/".length())));
    }

    private String asked() {
        return get(keep + ".csv?table=asked").body();
    }

    @Test
    void aRoundNeedsANameADayAndAWayToPartAnswers() {
        var answer = visit.browser()
                .submit(
                        survey + "/keep",
                        survey + "/keep",
                        Map.of("title", "Keep", "closes", "2020-01-01", "parting", "hue"));

        assertThat(answer.body())
                .contains("Give the round a name", "Give the last day for answers", "Choose how answers may be parted");
    }

    @Test
    void theMembersOfAPartnershipCanBePutInTheList() {
        open("sector");
        var page = visit.see(keep);
        var partnership = Visit.find(page, "<option value=\"([^\"]+)\"");

        assertThat(visit.see(keep + "?partnership=" + partnership)).containsPattern("<textarea[^>]*>[A-Z]");
    }

    @Test
    void aRoundIsTakenBackAndIsNoLongerShown() {
        open("none");
        var led = visit.send(keep, keep + "/back", Map.of());

        assertThat(visit.see(led)).contains("Taken back");
        assertThat(visit.see(survey)).contains("No partner was asked yet");
        assertThat(get(survey + "/autumn").statusCode()).isEqualTo(404);
    }
}
