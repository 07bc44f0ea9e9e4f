package org.mainstay.web.cli;

import java.net.BindException;
import org.mainstay.app.command.Unusable;
import org.mainstay.web.access.CannotStart;
import org.mainstay.web.store.backup.BackupFailed;
import org.mainstay.web.store.cluster.Unavailable;

/// What a person is told when a command cannot do its work.
final class Reasons {

    private Reasons() {}

    static String of(Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof BindException || one.getClass().getSimpleName().equals("PortInUseException")) {
                return "Another program listens on this port already: give another with --port, such as --port 8090.";
            }
            if (one instanceof Unavailable
                    || one instanceof BackupFailed
                    || one instanceof Unusable
                    || one instanceof CannotStart) {
                return String.valueOf(one.getMessage());
            }
        }
        return "Mainstay could not start (%s: %s).".formatted(cause.getClass().getSimpleName(), cause.getMessage());
    }
}
