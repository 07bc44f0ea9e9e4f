package org.mainstay.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mainstay.web.access.Right.ADMINISTRATOR;
import static org.mainstay.web.access.Right.ANALYST;
import static org.mainstay.web.access.Right.ANYONE;
import static org.mainstay.web.access.Right.INSTALLATION;
import static org.mainstay.web.access.Right.SIGNED_IN;
import static org.mainstay.web.access.Right.SURVEY_KEEPER;
import static org.mainstay.web.access.Right.VIEWER;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Role;
import org.mainstay.web.store.TestStore;
import org.springframework.http.HttpMethod;

/// Each role against each address, over HTTP, and the people of one place against the addresses of another.
class RightsTest {

    private static final String PLACE = TestStore.place();
    private static final Map<Right, Browser> BROWSERS = new EnumMap<>(Right.class);
    private static final Map<Right, String> TOKENS = new EnumMap<>(Right.class);

    /// These answer "not found" themselves once somebody is set up, whoever asks.
    private static final Set<String> OWN_ANSWER = Set.of("/set-up", "/error");

    @BeforeAll
    static void everybodySignsIn() {
        BROWSERS.put(ANYONE, GuardedServer.browser());
        BROWSERS.put(SIGNED_IN, GuardedServer.browser(GuardedServer.person()));
        BROWSERS.put(VIEWER, GuardedServer.browser(GuardedServer.person(PLACE, Role.VIEWER)));
        BROWSERS.put(ANALYST, GuardedServer.browser(GuardedServer.person(PLACE, Role.ANALYST)));
        BROWSERS.put(ADMINISTRATOR, GuardedServer.browser(GuardedServer.person(PLACE, Role.ADMINISTRATOR)));
        BROWSERS.put(SURVEY_KEEPER, GuardedServer.browser(GuardedServer.person(PLACE, Role.SURVEY_KEEPER)));
        BROWSERS.put(INSTALLATION, GuardedServer.browser(GuardedServer.administrator()));
        BROWSERS.forEach(
                (right, browser) -> TOKENS.put(right, browser.token(right == ANYONE ? "/sign-in" : "/places")));
    }

    @Test
    void whoHasTheRightGetsInAndNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var rule : Routes.LINES) {
            for (var sender : BROWSERS.keySet()) {
                var path = path(rule);
                var answer = ask(rule, path, sender);
                var allowed = sender.held().contains(rule.least());
                if (allowed ? !letIn(answer, rule) : !refused(answer)) {
                    wrong.add("%s %s %s: %d".formatted(sender, rule.method(), path, answer.statusCode()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Whoever enters or decides funding never sees who was asked, and who asks never enters or decides it.
    @Test
    void keepingTheSurveyIsApartFromEveryRightToChangeThePlace() {
        for (var right : List.of(ANALYST, ADMINISTRATOR, INSTALLATION)) {
            assertThat(browser(right).get("/places/" + PLACE + "/survey/keep").statusCode())
                    .as("%s in the keeper's room", right)
                    .isEqualTo(403);
        }
        for (var path : List.of("/partnerships/new", "/ask", "/people", "/data/matches")) {
            assertThat(browser(SURVEY_KEEPER).get("/places/" + PLACE + path).statusCode())
                    .as("the keeper at %s", path)
                    .isEqualTo(403);
        }
        assertThat(browser(SURVEY_KEEPER)
                        .get("/places/" + PLACE + "/survey/keep")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherPlaceLooksAsIfItWereNotThere() {
        var stranger = GuardedServer.browser(GuardedServer.person(TestStore.place(), Role.ADMINISTRATOR));
        var token = stranger.token("/account");
        var wrong = new ArrayList<String>();
        for (var rule : Routes.LINES) {
            if (rule.pattern().getPatternString().startsWith("/places/{place}")) {
                var there = ask(stranger, token, rule, path(rule));
                var nowhere = ask(stranger, token, rule, path(rule).replace(PLACE, "no-such-place"));
                if (there.statusCode() != 404 || !said(there).equals(said(nowhere))) {
                    wrong.add("%s %s: %d".formatted(rule.method(), path(rule), there.statusCode()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theDataOfAPageAreGuardedLikeThePage() {
        for (var ending : List.of(".json", ".csv")) {
            assertThat(browser(SIGNED_IN)
                            .get("/places/" + PLACE + "/audit" + ending)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(browser(VIEWER)
                            .get("/places/" + PLACE + "/audit" + ending)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser(ADMINISTRATOR)
                            .get("/places/" + PLACE + "/audit" + ending)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(browser(ANYONE)
                            .get("/places/" + PLACE + "/audit" + ending)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void whatHasNoRuleIsNotFoundByAnybody() {
        assertThat(browser(ANYONE).get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser(INSTALLATION).get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void aWayRoundTheAddressIsNotFoundEither() {
        for (var path : List.of(
                "//places", "/places/../people", "/places;a=b/x", "/PEOPLE", "/people/", "/places/%2e%2e/people")) {
            assertThat(browser(SIGNED_IN).get(path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneWithTheNextClick() {
        var person = GuardedServer.person(PLACE, Role.ADMINISTRATOR);
        var browser = GuardedServer.browser(person);
        var people = new People(TestStore.database());
        assertThat(browser.get("/places/" + PLACE + "/people").statusCode()).isEqualTo(200);
        people.join(person.id(), PLACE, Role.VIEWER);
        assertThat(browser.get("/places/" + PLACE + "/people").statusCode()).isEqualTo(403);
        people.leave(person.id(), PLACE);
        assertThat(browser.get("/places/" + PLACE + "/people").statusCode()).isEqualTo(404);
    }

    @Test
    void anUploadOfSomebodyWhoMayNotSendItIsTurnedAwayUnread() {
        var to = "/places/" + PLACE + "/data/files";
        assertThat(browser(ANYONE).upload(to).statusCode()).isEqualTo(401);
        assertThat(browser(SIGNED_IN).upload(to).statusCode()).isEqualTo(404);
        assertThat(browser(VIEWER).upload(to).body()).contains("your role does not allow this");
        assertThat(browser(ANALYST).upload(to).body()).contains("This form was open for too long");
    }

    private static Browser browser(Right right) {
        return Objects.requireNonNull(BROWSERS.get(right));
    }

    private static HttpResponse<String> ask(Rule rule, String path, Right sender) {
        return ask(browser(sender), Objects.requireNonNull(TOKENS.get(sender)), rule, path);
    }

    private static HttpResponse<String> ask(Browser browser, String token, Rule rule, String path) {
        return rule.method().equals(HttpMethod.GET) ? browser.get(path) : browser.post(path, token, Map.of());
    }

    /// The page without the token of its form, which is another one each time.
    private static String said(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static boolean refused(HttpResponse<String> answer) {
        var leadsTo = answer.headers().firstValue("Location").orElse("");
        return leadsTo.contains("/sign-in") || Set.of(401, 403, 404).contains(answer.statusCode());
    }

    /// Made-up ids are not found behind the guard; whatever is asked, it must not end in a fault of ours.
    private static boolean letIn(HttpResponse<String> answer, Rule rule) {
        var madeUp = rule.pattern()
                        .getPatternString()
                        .replaceAll("\\{(place|person)}", "")
                        .contains("{")
                || OWN_ANSWER.contains(rule.pattern().getPatternString());
        return answer.statusCode() != 500 && (!refused(answer) || (madeUp && answer.statusCode() == 404));
    }

    /// An address of the rule; its person is new each time, since the person may not outlast it.
    private static String path(Rule rule) {
        var pattern = rule.pattern().getPatternString();
        return (pattern.contains("{person}")
                        ? pattern.replace(
                                "{person}", GuardedServer.person().id().toString())
                        : pattern)
                .replace("{place}", PLACE)
                .replace("{requiredMetricName}", "jvm.memory.used")
                .replace("/**", "")
                .replaceAll("\\{(result|id)}", "00000000-0000-0000-0000-000000000000")
                .replaceAll("\\{sha256:[^{]+\\{64}}", "0".repeat(64))
                .replaceAll("\\{[^{}]+(\\{[^{}]+}[^{}]*)*}", "1");
    }
}
