package org.mainstay.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.Server;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.People;
import org.mainstay.web.store.Person;
import org.mainstay.web.store.Role;
import org.mainstay.web.store.TestStore;

/// A server on which people sign in.
public final class GuardedServer {

    /// Everybody's here.
    public static final String PASSWORD = "amber bicycle kettle";

    private static final String HASH = new Passwords().hash(PASSWORD);
    private static final AtomicInteger MADE = new AtomicInteger();

    private GuardedServer() {}

    /// A browser that knows nobody yet, at one server for all tests of this process.
    public static Browser browser() {
        return new Browser(Shared.BASE);
    }

    /// A browser in which a person is signed in.
    public static Browser browser(Person person) {
        var browser = browser();
        browser.signIn(person.email(), PASSWORD);
        return browser;
    }

    /// A server on this machine of its own, for the caller to close.
    public static Server start(Database database, InetAddress address, Map<String, String> environment) {
        try {
            var cache = Files.createTempDirectory("mainstay-cache");
            return Server.start(
                    new Setting(database.home(), cache, Path.of(".."), address, 0, false), database, environment);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    public static String base(Server server) {
        return "http://localhost:" + server.port();
    }

    /// Somebody new who has no role anywhere.
    public static Person person() {
        return add(false);
    }

    public static Person administrator() {
        return add(true);
    }

    /// Somebody new with a role in one place.
    public static Person person(String place, @Nullable Role role) {
        var person = person();
        if (role != null) {
            new People(TestStore.database()).join(person.id(), place, role);
        }
        return person;
    }

    private static Person add(boolean administrator) {
        var email = "person-%d-%d@example.gov.uk".formatted(System.nanoTime(), MADE.incrementAndGet());
        return new People(TestStore.database())
                .add("Jo Bloggs", email, HASH, administrator)
                .orElseThrow();
    }

    private static final class Shared {

        private static final String BASE = open();

        private static String open() {
            // Somebody must be there, or every page would lead to the set-up.
            administrator();
            return base(start(TestStore.database(), InetAddress.getLoopbackAddress(), Map.of()));
        }
    }
}
