package org.mainstay.web.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Sign-in with an e-mail address and a password.
///
/// A refusal looks the same and takes as long whether the address is unknown, the password wrong or the person locked
/// out: nobody learns from it who has an account.
final class PasswordSignIn implements AuthenticationProvider {

    static final int MOST_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    private final People people;
    private final AuditTrail trail;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Clock clock;
    private final Duration refusal;

    /// @param refusal how long every refusal takes
    PasswordSignIn(
            People people, AuditTrail trail, Passwords passwords, Attempts attempts, Clock clock, Duration refusal) {
        this.people = people;
        this.trail = trail;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
        this.refusal = refusal;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var began = System.nanoTime();
        var address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        var visitor = attempts.exhausted(address)
                ? Optional.<Visitor>empty()
                : check(asked.getName(), String.valueOf(asked.getCredentials()));
        if (visitor.isEmpty()) {
            attempts.failed(address);
            LockSupport.parkNanos(refusal.toNanos() - (System.nanoTime() - began));
            throw new BadCredentialsException("Not signed in.");
        }
        return new Known(visitor.get());
    }

    private Optional<Visitor> check(String email, String password) {
        var person = people.byEmail(email).filter(one -> one.endedAt() == null);
        var right = passwords.right(password, person.map(Person::passwordHash).orElse(null));
        if (person.isEmpty() || locked(person.get())) {
            return Optional.empty();
        }
        if (!right) {
            count(person.get());
            return Optional.empty();
        }
        people.signedIn(person.get().id());
        return Optional.of(visitor(person.get()));
    }

    private boolean locked(Person person) {
        var until = person.lockedUntil();
        return until != null && clock.instant().isBefore(until);
    }

    private void count(Person person) {
        if (people.failed(person.id()) >= MOST_FAILURES) {
            Instant until = clock.instant().plus(LOCK);
            people.lock(person.id(), until);
            trail.add(person.email(), null, "sign-in locked", "Too many wrong passwords; until " + until + ".");
        }
    }

    static Visitor visitor(Person person) {
        return new Visitor(person.id(), person.name(), person.email(), Passwords.seal(person.passwordHash()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
