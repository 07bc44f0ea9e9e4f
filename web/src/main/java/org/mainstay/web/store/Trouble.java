package org.mainstay.web.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.mainstay.web.store.cluster.Cluster;
import org.springframework.transaction.TransactionSystemException;

/// Says in plain words what went wrong with the store, whatever the libraries between call it.
final class Trouble {

    private static final String NO_ROOM = "No space left on device";

    private Trouble() {}

    static Optional<String> explain(Throwable failure, Path home, Optional<Cluster> cluster) {
        if (causes(failure).anyMatch(Trouble::full)) {
            return Optional.of(full(home, cluster.isPresent()));
        }
        if (causes(failure).noneMatch(Trouble::lost)) {
            return Optional.empty();
        }
        return Optional.of(cluster.map(own -> own.trouble()
                                .orElse("The store stopped and is being started again, which takes some seconds."))
                        .orElse(
                                "The database of MAINSTAY_DATABASE_URL does not answer; whoever looks after it must bring it"
                                        + " back.")
                + " Everything confirmed before is safe. What you sent just now was not confirmed: look in a minute whether it is"
                + " there, and send it again if not.");
    }

    private static String full(Path home, boolean own) {
        return ("The disk %s is full, so what you sent just now was not kept; everything confirmed before is safe. Make"
                        + " room there and try again.")
                .formatted(own ? "of " + home.toAbsolutePath() : "of the database or of " + home.toAbsolutePath());
    }

    private static boolean full(Throwable cause) {
        return (cause instanceof SQLException refused && "53100".equals(refused.getSQLState()))
                || ((cause instanceof IOException || cause instanceof SQLException)
                        && String.valueOf(cause.getMessage()).contains(NO_ROOM));
    }

    private static boolean lost(Throwable cause) {
        // Where even the end of a transaction fails, there is nobody left to talk to.
        if (cause instanceof SQLTransientConnectionException || cause instanceof TransactionSystemException) {
            return true;
        }
        var state = cause instanceof SQLException refused ? String.valueOf(refused.getSQLState()) : "";
        return state.startsWith("08") || state.startsWith("57P0");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
