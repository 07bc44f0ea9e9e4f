package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final People people = new People(TestStore.database());
    private final String place = TestStore.place();
    private final String email = place + "@ambleford.example";

    @Test
    void aPersonIsFoundHoweverTheAddressIsWritten() {
        people.add("Ada", " " + email.toUpperCase(java.util.Locale.ROOT), "hash", true);
        assertThat(people.byEmail(email)).get().extracting(Person::name).isEqualTo("Ada");
        assertThat(people.none()).isFalse();
    }

    @Test
    void anAddressBelongsToOnePerson() {
        ada();
        assertThat(people.add("Eve", email, "hash", true)).isEmpty();
    }

    @Test
    void wrongPasswordsAreCountedUntilTheRightOne() {
        var ada = ada();
        people.failed(ada.id());
        assertThat(people.failed(ada.id())).isEqualTo(2);
        people.signedIn(ada.id());
        assertThat(people.failed(ada.id())).isEqualTo(1);
    }

    @Test
    void aLockHoldsUntilItsTime() {
        var ada = ada();
        var until = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        people.lock(ada.id(), until);
        assertThat(people.find(ada.id())).get().extracting(Person::lockedUntil).isEqualTo(until);
    }

    @Test
    void aNewPasswordOpensTheLock() {
        var ada = ada();
        people.lock(ada.id(), Instant.now());
        people.setPassword(ada.id(), "other");
        assertThat(people.find(ada.id()))
                .get()
                .extracting(Person::passwordHash, Person::lockedUntil)
                .containsExactly("other", null);
    }

    @Test
    void whoHasLeftHasNoPasswordButIsStillNamed() {
        var ada = ada();
        people.end(ada.id());
        var left = people.find(ada.id()).orElseThrow();
        assertThat(left.endedAt()).isNotNull();
        assertThat(left.passwordHash()).isNull();
        assertThat(people.all()).contains(left);
    }

    @Test
    void aSecondRoleInAPlaceTakesThePlaceOfTheFirst() {
        var ada = ada();
        people.join(ada.id(), place, Role.VIEWER);
        people.join(ada.id(), place, Role.ANALYST);
        assertThat(people.memberships(ada.id())).containsExactly(new Membership(ada.id(), place, Role.ANALYST));
        assertThat(people.members(place)).hasSize(1);
    }

    @Test
    void whoLeavesAPlaceHasNoRoleThere() {
        var ada = ada();
        people.join(ada.id(), place, Role.VIEWER);
        people.leave(ada.id(), place);
        assertThat(people.memberships(ada.id())).isEmpty();
    }

    @Test
    void anAdministratorCanBeMadeAndUnmade() {
        var ada = ada();
        people.setAdministrator(ada.id(), true);
        assertThat(people.find(ada.id()))
                .get()
                .extracting(Person::administrator)
                .isEqualTo(true);
    }

    @Test
    void aPersonInALogShowsNoHash() {
        assertThat(ada().toString()).doesNotContain("hash").doesNotContain("@");
    }

    private Person ada() {
        return people.add("Ada", email, "hash", false).orElseThrow();
    }
}
