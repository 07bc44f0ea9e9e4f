package org.mainstay.web.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.mainstay.web.store.cluster.Unavailable;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL that somebody else looks after.
///
/// @param url its address, as its driver takes it
/// @param user null where the address names one
/// @param password null where the address names one
record ExternalServer(
        String url,
        @org.jspecify.annotations.Nullable String user,
        @org.jspecify.annotations.Nullable String password) {

    private static final String URL = "MAINSTAY_DATABASE_URL";
    private static final int OLDEST = 18;

    static Optional<ExternalServer> named(Map<String, String> environment) {
        var url = environment.getOrDefault(URL, "");
        return url.isBlank()
                ? Optional.empty()
                : Optional.of(new ExternalServer(
                        url.strip(),
                        environment.get("MAINSTAY_DATABASE_USER"),
                        environment.get("MAINSTAY_DATABASE_PASSWORD")));
    }

    /// Connections to it, once it has answered and is new enough.
    PGSimpleDataSource checked() throws Unavailable {
        var source = new PGSimpleDataSource();
        try {
            source.setURL(url);
            source.setTcpKeepAlive(true);
        } catch (IllegalArgumentException unreadable) {
            throw new Unavailable(("%s is not an address of a PostgreSQL. It looks like this:"
                            + " jdbc:postgresql://HOST:5432/DATABASE?user=USER; the password can stand in"
                            + " MAINSTAY_DATABASE_PASSWORD.")
                    .formatted(URL));
        }
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        try (var connection = source.getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Unavailable("The PostgreSQL of %s is version %d; Mainstay needs %d or later."
                        .formatted(URL, version, OLDEST));
            }
            return source;
        } catch (SQLException refused) {
            throw new Unavailable(
                    "The PostgreSQL of %s cannot be used: %s Check the address, the user, the password and that it runs."
                            .formatted(URL, refused.getMessage()),
                    refused);
        }
    }
}
