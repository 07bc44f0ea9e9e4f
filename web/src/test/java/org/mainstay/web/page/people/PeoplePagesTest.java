package org.mainstay.web.page.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mainstay.web.access.Browser;
import org.mainstay.web.access.GuardedServer;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.mainstay.web.store.Role;
import org.mainstay.web.store.TestStore;

class PeoplePagesTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'&";
    private static final Pattern DRAWN = Pattern.compile(" is ([a-z2-9]{5}(?:-[a-z2-9]{5}){3})\\.");

    private final People people = new People(TestStore.database());
    private final Person administrator = GuardedServer.administrator();
    private final Browser browser = GuardedServer.browser(administrator);

    @Test
    void aPersonWhoIsAddedSignsInWithThePasswordThatWasShownOnce() {
        var email = "new-%d@example.gov.uk".formatted(System.nanoTime());
        browser.submit("/people", "/people", Map.of("name", "Ann Other", "email", email));
        var page = "/people/" + people.byEmail(email).orElseThrow().id();
        var drawn = DRAWN.matcher(browser.get(page).body());
        assertThat(drawn.find()).isTrue();
        assertThat(browser.get(page).body()).doesNotContain(drawn.group(1));
        var other = GuardedServer.browser();
        other.signIn(email, drawn.group(1));
        assertThat(other.get("/places").body()).contains("Ann Other").contains("No place is yours yet");
    }

    @Test
    void anAddressIsGivenOnce() {
        var answer = browser.submit("/people", "/people", Map.of("name", "Ann Other", "email", administrator.email()));
        assertThat(answer.body()).contains("Somebody with this e-mail address is here already.");
    }

    @Test
    void aRoleOpensAPlaceAndStandsInItsTrail() {
        var place = TestStore.place();
        var person = GuardedServer.person();
        var page = "/people/" + person.id();
        browser.submit(page, page + "/role", Map.of("place", place, "role", "viewer"));
        assertThat(people.memberships(person.id()))
                .extracting(member -> member.place() + " " + member.role())
                .containsExactly(place + " " + Role.VIEWER);
        assertThat(browser.get("/places/" + place + "/audit").body())
                .contains("role given")
                .contains(person.email() + ": viewer")
                .contains(administrator.email());
        assertThat(GuardedServer.browser(person).get("/").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/places/" + place));
    }

    @Test
    void anAdministratorOfAPlaceGivesRolesThereToPeopleWhoAreKnown() {
        var place = TestStore.place();
        var page = "/places/" + place + "/people";
        var own = GuardedServer.browser(GuardedServer.person(place, Role.ADMINISTRATOR));
        var person = GuardedServer.person();
        own.submit(page, page, Map.of("email", person.email(), "role", "analyst"));
        assertThat(own.get(page).body()).contains(person.email()).contains("Analyst");
        own.submit(page, page, Map.of("email", person.email(), "role", ""));
        assertThat(people.memberships(person.id())).isEmpty();
        assertThat(own.submit(page, page, Map.of("email", "nobody@example.gov.uk", "role", "analyst"))
                        .body())
                .contains("Nobody with this e-mail address signs in here.");
    }

    @Test
    void whoIsEndedIsListedAsSuchAndSignsInNoLonger() {
        var person = GuardedServer.person();
        var page = "/people/" + person.id();
        browser.submit(page, page + "/end", Map.of());
        assertThat(browser.get(page).body()).contains("Can sign in no longer.");
        assertThat(people.find(person.id()).orElseThrow().passwordHash()).isNull();
    }

    @Test
    void hostileNamesAreShownAndDoNothing() {
        var place = TestStore.place();
        var email = "hostile-%d<b>@example.gov.uk".formatted(System.nanoTime());
        browser.submit("/people", "/people", Map.of("name", HOSTILE, "email", email));
        var person = people.byEmail(email).orElseThrow();
        people.join(person.id(), place, Role.VIEWER);
        browser.submit("/places", "/places", Map.of("name", HOSTILE));
        for (var path :
                new String[] {"/people", "/people/" + person.id(), "/places", "/places/" + place + "/people", "/audit"
                }) {
            assertThat(browser.get(path).body())
                    .as(path)
                    .doesNotContain("<img src=x")
                    .doesNotContain("<b>@example");
        }
        assertThat(browser.get("/people/" + person.id()).body()).contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void whatIsExportedCannotActAsAFormula() {
        var email = "formula-%d@example.gov.uk".formatted(System.nanoTime());
        browser.submit("/people", "/people", Map.of("name", "=cmd|' /C calc'!A0", "email", email));
        assertThat(browser.get("/people.csv?table=people").body()).doesNotContainPattern("(?m)^\"?=cmd");
    }

    @Test
    void earlierEntriesAreOnePageFurther() {
        var place = TestStore.place();
        var trail = new AuditTrail(TestStore.database());
        for (var entry = 1; entry <= 101; entry++) {
            trail.add("jo@example.gov.uk", place, "file added", "file %d.csv".formatted(entry));
        }
        var first = browser.get("/places/" + place + "/audit").body();
        assertThat(first).contains("file 101.csv").contains("file 2.csv").doesNotContain("file 1.csv");
        var link = Pattern.compile("href=\"(/places/[^\"]+\\?before=\\d+)\"").matcher(first);
        assertThat(link.find()).isTrue();
        assertThat(browser.get(link.group(1)).body()).contains("file 1.csv").doesNotContain("file 2.csv");
    }

    @Test
    void aPersonWhoIsNotThereIsNotFound() {
        assertThat(browser.get("/people/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/people/nobody").statusCode()).isEqualTo(400);
    }
}
