package org.mainstay.web.store.cluster;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// The first words with a server: that it is ours, that it is ready, and that what it confirms is on the disk.
final class Greeting {

    static final String USER = "mainstay";

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Greeting() {}

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    /// Connects once.
    ///
    /// @throws SQLException when the server is not ready, or does not take our password
    /// @throws Unavailable when it is another server, or one that may forget what it confirmed
    static void greet(Home home, int port, String password) throws SQLException, Unavailable {
        try (var connection = DriverManager.getConnection(url(port), USER, password)) {
            var data = setting(connection, "data_directory");
            if (!Path.of(data).equals(home.data())) {
                throw new Unavailable(("The PostgreSQL on port %d keeps its data in %s, not in %s: it is not ours. Stop"
                                + " it, or restart this machine, and start Mainstay again.")
                        .formatted(port, data, home.data()));
            }
            for (var name : DURABLE) {
                if (!setting(connection, name).equals("on")) {
                    throw new Unavailable(
                            ("The PostgreSQL in %s has %s switched off and could forget what it confirmed,"
                                            + " so Mainstay does not use it. Take the setting out of postgresql.conf and"
                                            + " postgresql.auto.conf there, and start again.")
                                    .formatted(home.data(), name));
                }
            }
        }
    }

    /// Whether waiting may help: it starts up or shuts down, or does not listen yet.
    static boolean notYet(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        return Set.of("57P01", "57P02", "57P03", "53300").contains(state) || state.startsWith("08");
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var query = connection.prepareStatement("select setting from pg_settings where name = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next() ? String.valueOf(rows.getString(1)) : "";
            }
        }
    }
}
