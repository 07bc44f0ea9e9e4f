package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who may sign in, and where they may do what.
public final class People {

    private final Database database;

    public People(Database database) {
        this.database = database;
    }

    /// Adds a person.
    ///
    /// @param passwordHash null for a person who signs in elsewhere
    /// @return empty, and nothing done, where somebody has the address
    public Optional<Person> add(String name, String email, @Nullable String passwordHash, boolean administrator) {
        return database.sql()
                .sql("insert into person (name, email, password_hash, administrator) values (?, ?, ?, ?)"
                        + " on conflict (email) do nothing returning *")
                .param(name)
                .param(small(email))
                .param(passwordHash)
                .param(administrator)
                .query(People::person)
                .optional();
    }

    public Optional<Person> find(UUID id) {
        return database.sql()
                .sql("select * from person where id = ?")
                .param(id)
                .query(People::person)
                .optional();
    }

    public Optional<Person> byEmail(String email) {
        return database.sql()
                .sql("select * from person where email = ?")
                .param(small(email))
                .query(People::person)
                .optional();
    }

    /// Everybody, by name; those who may no longer sign in too.
    public List<Person> all() {
        return database.sql()
                .sql("select * from person order by name, email")
                .query(People::person)
                .list();
    }

    /// Whether nobody has been set up yet: the first person who comes is asked to.
    public boolean none() {
        return !database.sql()
                .sql("select exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    public void setPassword(UUID id, String passwordHash) {
        database.sql()
                .sql("update person set password_hash = ?, failures = 0, locked_until = null where id = ?")
                .params(passwordHash, id)
                .update();
    }

    public void setAdministrator(UUID id, boolean administrator) {
        database.sql()
                .sql("update person set administrator = ? where id = ?")
                .params(administrator, id)
                .update();
    }

    /// Counts a wrong password.
    ///
    /// @return how many there have been since the last right one
    public int failed(UUID id) {
        return database.sql()
                .sql("update person set failures = failures + 1 where id = ? returning failures")
                .param(id)
                .query(Integer.class)
                .single();
    }

    public void lock(UUID id, Instant until) {
        database.sql()
                .sql("update person set locked_until = ? where id = ?")
                .params(Column.given(until), id)
                .update();
    }

    /// Forgets the wrong passwords, after the right one.
    public void signedIn(UUID id) {
        database.sql()
                .sql("update person set failures = 0, locked_until = null where id = ? and failures > 0")
                .param(id)
                .update();
    }

    /// Lets a person sign in no longer. The row stays, since what the person did stays.
    public void end(UUID id) {
        database.sql()
                .sql("update person set ended_at = now(), password_hash = null where id = ? and ended_at is null")
                .param(id)
                .update();
    }

    /// Gives a person a role in a place, in place of the one before.
    public void join(UUID person, String place, Role role) {
        database.sql()
                .sql("insert into membership (person, place, role) values (?, ?, ?)"
                        + " on conflict (person, place) do update set role = excluded.role")
                .params(person, place, role.label())
                .update();
    }

    public void leave(UUID person, String place) {
        database.sql()
                .sql("delete from membership where person = ? and place = ?")
                .params(person, place)
                .update();
    }

    /// What a person may do, in every place where there is anything.
    public List<Membership> memberships(UUID person) {
        return database.sql()
                .sql("select * from membership where person = ? order by place")
                .param(person)
                .query(People::membership)
                .list();
    }

    /// Who may do what in a place.
    public List<Membership> members(String place) {
        return database.sql()
                .sql("select * from membership where place = ? order by person")
                .param(place)
                .query(People::membership)
                .list();
    }

    private static String small(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(Column.id(row, "person"), Column.text(row, "place"), Role.of(Column.text(row, "role")));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                Column.id(row, "id"),
                Column.text(row, "name"),
                Column.text(row, "email"),
                row.getString("password_hash"),
                row.getBoolean("administrator"),
                Column.moment(row, "made_at"),
                row.getInt("failures"),
                Column.momentOrNull(row, "locked_until"),
                Column.momentOrNull(row, "ended_at"));
    }
}
