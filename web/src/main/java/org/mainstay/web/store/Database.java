package org.mainstay.web.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.store.cluster.Cluster;
import org.mainstay.web.store.cluster.Leftovers;
import org.mainstay.web.store.cluster.Unavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The open database of the store, brought to the present schema: a PostgreSQL of our own, or the council's.
public final class Database implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 16;
    private static final int IDLE_CONNECTIONS = 2;
    private static final long PATIENCE_MILLISECONDS = 10_000;

    private final Path home;
    private final @Nullable Cluster cluster;
    private final HikariDataSource pool;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    private Database(Path home, @Nullable Cluster cluster, HikariDataSource pool) {
        this.home = home;
        this.cluster = cluster;
        this.pool = pool;
        this.sql = JdbcClient.create(pool);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    /// Opens the database that the environment names, or else our own.
    ///
    /// @param home a folder of this machine for the store's files
    /// @param environment the variables of the process
    public static Database open(Path home, Map<String, String> environment) throws Unavailable {
        var external = ExternalServer.named(environment);
        return external.isPresent() ? external(home, external.get()) : own(home);
    }

    /// Opens the database for a command that may run beside the server: it joins the server that owns our own.
    public static Database openOrJoin(Path home, Map<String, String> environment) throws Unavailable {
        var server = ExternalServer.named(environment).isPresent() ? Optional.<DataSource>empty() : Cluster.owned(home);
        return server.isPresent() ? joined(home, server.get()) : open(home, environment);
    }

    private static Database joined(Path home, DataSource source) throws Unavailable {
        if (tables(source).info().pending().length > 0) {
            throw new Unavailable(("The server that uses %s is of an older release than this command. Stop it and start"
                            + " this release's, or use the command of its own release.")
                    .formatted(home));
        }
        return new Database(home, null, pool(source));
    }

    private static Database own(Path home) throws Unavailable {
        var cluster = Cluster.open(home);
        var opened = false;
        try {
            var database = migrated(home, cluster, cluster.source());
            opened = true;
            return database;
        } finally {
            if (!opened) {
                cluster.close();
            }
        }
    }

    private static Database external(Path home, ExternalServer server) throws Unavailable {
        return migrated(home, null, server.checked());
    }

    private static Database migrated(Path home, @Nullable Cluster cluster, DataSource source) throws Unavailable {
        try {
            tables(source).migrate();
        } catch (FlywayException cause) {
            throw new Unavailable(
                    ("The store could not be brought to this release's tables; nothing was changed. If a newer Mainstay"
                                    + " has used it, start that one; if other tables lie in the same database, give"
                                    + " Mainstay one of its own. The database says: %s")
                            .formatted(cause.getMessage()),
                    cause);
        }
        try {
            Leftovers.remove(SourceStore.waiting(home), List.of(SourceStore.UNFINISHED));
        } catch (IOException cause) {
            throw new Unavailable(
                    "What waits in %s cannot be cleared away (%s). Mainstay must be allowed to write there."
                            .formatted(SourceStore.waiting(home), cause.getMessage()),
                    cause);
        }
        return new Database(home, cluster, pool(source));
    }

    private static Flyway tables(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load();
    }

    private static HikariDataSource pool(DataSource source) {
        var pool = new HikariConfig();
        pool.setPoolName("store");
        pool.setDataSource(source);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE_MILLISECONDS);
        return new HikariDataSource(pool);
    }

    /// The folder of this machine in which the store keeps files.
    public Path home() {
        return home;
    }

    public DataSource dataSource() {
        return pool;
    }

    /// Statements; inside a transaction of ours they are part of it.
    public JdbcClient sql() {
        return sql;
    }

    /// What is done within is kept whole or not at all, and is on the disk when this returns.
    public TransactionTemplate transactions() {
        return transactions;
    }

    /// Whether it answers now.
    public boolean answers() {
        try {
            return sql.sql("select true").query(Boolean.class).single();
        } catch (DataAccessException silent) {
            return false;
        }
    }

    /// What went wrong with the store, for the person who waits; empty where the fault is not the store's.
    public Optional<String> explain(Throwable failure) {
        return Trouble.explain(failure, home, Optional.ofNullable(cluster));
    }

    /// Our own server, if it is not the council's.
    public Optional<Cluster> cluster() {
        return Optional.ofNullable(cluster);
    }

    /// What to end first when the process is stopped from outside, so that pages on their way still find the store.
    public void stopAfter(Runnable first) {
        if (cluster != null) {
            cluster.stopAfter(first);
        } else {
            Runtime.getRuntime().addShutdownHook(new Thread(first, "store-stop"));
        }
    }

    @Override
    public void close() {
        pool.close();
        if (cluster != null) {
            cluster.close();
        }
    }
}
