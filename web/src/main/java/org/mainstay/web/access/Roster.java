package org.mainstay.web.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.mainstay.web.store.Role;

/// Changes of who may do what, each kept together with its entry in the audit trail.
public final class Roster {

    private static final String SOMEBODY_MUST_STAY =
            "This is the last administrator of the installation who can sign in. Make somebody else one first.";

    private final Database database;
    private final People people;
    private final AuditTrail trail;

    public Roster(Database database, People people, AuditTrail trail) {
        this.database = database;
        this.people = people;
        this.trail = trail;
    }

    Optional<Person> first(String name, String email, String passwordHash) {
        return add(email, name, email, passwordHash, true);
    }

    /// Adds a person; empty, and nothing done, where somebody has the address.
    ///
    /// @param passwordHash null for a person who signs in elsewhere
    public Optional<Person> add(
            String who, String name, String email, @Nullable String passwordHash, boolean administrator) {
        return Objects.requireNonNull(database.transactions().execute(status -> {
            var added = people.add(name.strip(), email, passwordHash, administrator);
            added.ifPresent(person -> trail.add(
                    who,
                    null,
                    "person added",
                    person.email() + (administrator ? ", administrator of the installation" : "")));
            return added;
        }));
    }

    /// Gives a person a role in a place.
    public void join(String who, Person person, String place, Role role) {
        change(
                who,
                place,
                "role given",
                "%s: %s".formatted(person.email(), role.label()),
                () -> people.join(person.id(), place, role));
    }

    /// Takes a person's role in a place away.
    public void leave(String who, Person person, String place) {
        change(who, place, "role taken away", person.email(), () -> people.leave(person.id(), place));
    }

    /// Sets a new password, which ends what the person has open anywhere.
    public void setPassword(String who, Person person, String passwordHash) {
        change(who, null, "password set", person.email(), () -> people.setPassword(person.id(), passwordHash));
    }

    /// Makes a person an administrator of the installation, or no longer.
    ///
    /// @return why that cannot be; empty when it is done
    public synchronized Optional<String> setAdministrator(String who, Person person, boolean administrator) {
        if (!administrator && last(person.id())) {
            return Optional.of(SOMEBODY_MUST_STAY);
        }
        var action = administrator ? "made administrator" : "administrator no longer";
        change(who, null, action, person.email(), () -> people.setAdministrator(person.id(), administrator));
        return Optional.empty();
    }

    /// Lets a person sign in no longer.
    ///
    /// @return why that cannot be; empty when it is done
    public synchronized Optional<String> end(String who, Person person) {
        if (last(person.id())) {
            return Optional.of(SOMEBODY_MUST_STAY);
        }
        change(who, null, "person ended", person.email(), () -> people.end(person.id()));
        return Optional.empty();
    }

    private boolean last(UUID person) {
        List<UUID> administrators = people.all().stream()
                .filter(one -> one.administrator() && one.endedAt() == null)
                .map(Person::id)
                .toList();
        return administrators.equals(List.of(person));
    }

    private void change(String who, @Nullable String place, String action, String detail, Runnable doing) {
        database.transactions().executeWithoutResult(status -> {
            doing.run();
            trail.add(who, place, action, detail);
        });
    }
}
