package org.mainstay.app.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import javax.net.ssl.SSLException;

/// Something was not got; the message says why, and what to do where anything can be done.
public final class NotGot extends Exception {

    private static final long serialVersionUID = 1;

    NotGot(String message) {
        super(message);
    }

    /// The way to the publisher failed.
    static NotGot network(String host, IOException cause) {
        return new NotGot(
                switch (cause) {
                    case HttpConnectTimeoutException late ->
                        "%s did not answer in time: is this machine online?".formatted(host);
                    case HttpTimeoutException late -> "%s did not answer in time: try again later.".formatted(host);
                    case ConnectException refused ->
                        "%s cannot be reached: is this machine online, and not behind a proxy?".formatted(host);
                    case SSLException untrusted ->
                        "%s shows no certificate that this machine trusts, so nothing was taken from it."
                                .formatted(host);
                    default ->
                        "The connection to %s broke off: run this again, and it goes on from there if that is possible."
                                .formatted(host);
                });
    }

    static NotGot interrupted() {
        return new NotGot("It was interrupted: run this again, and it goes on from there.");
    }

    /// The folder failed.
    static NotGot disk(IOException cause) {
        if (cause instanceof ClosedByInterruptException) {
            return interrupted();
        }
        return new NotGot("It cannot be written: %s. Make room or choose another folder, and run this again."
                .formatted(reason(cause)));
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "permission is denied for " + denied.getFile();
        }
        if (cause instanceof FileSystemException other) {
            return other.getReason() == null
                    ? other.getFile() + " is in the way"
                    : "%s (%s)".formatted(other.getReason(), other.getFile());
        }
        return String.valueOf(cause.getMessage());
    }
}
