package org.mainstay.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;

/// The time before anybody is set up: whoever comes first, and may, becomes the administrator.
///
/// On this machine alone nothing is asked. Where others can reach the server, the first person must give a code that
/// stands in its log, which only its owner reads.
public final class FirstRun {

    private final People people;
    private final Roster roster;
    private final Attempts attempts;
    private final boolean demonstration;
    private final @Nullable String code;
    private volatile boolean over;

    FirstRun(People people, Roster roster, Attempts attempts, Entrance entrance) {
        this.attempts = attempts;
        this.people = people;
        this.roster = roster;
        this.demonstration = entrance.demonstration();
        this.code = entrance.thisMachineOnly() ? null : Passwords.draw();
    }

    /// Whether nobody is set up yet.
    public boolean open() {
        if (!over && !demonstration && people.none()) {
            return true;
        }
        over = true;
        return false;
    }

    /// The code that the first person must give, if one is needed.
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /// Whether this is the code, or none is needed.
    ///
    /// @param address from where it was sent; after many wrong ones nothing more is taken from there for a while
    public boolean right(String given, String address) {
        if (code == null) {
            return true;
        }
        var right = !attempts.exhausted(address)
                && MessageDigest.isEqual(
                        code.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8));
        if (!right) {
            attempts.failed(address);
        }
        return right;
    }

    /// Makes the first administrator; empty where somebody else came first.
    public synchronized Optional<Person> begin(String name, String email, String passwordHash) {
        return open() ? roster.first(name, email, passwordHash) : Optional.empty();
    }
}
