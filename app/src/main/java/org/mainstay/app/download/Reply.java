package org.mainstay.app.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a server answered, its body unread.
record Reply(URI address, HttpResponse<InputStream> response) implements AutoCloseable {

    private static final Set<Integer> LEADS_ON = Set.of(301, 302, 303, 307, 308);
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");

    int status() {
        return response.statusCode();
    }

    boolean leadsOn() {
        return LEADS_ON.contains(status());
    }

    boolean isWhole() {
        return status() == HttpURLConnection.HTTP_OK;
    }

    /// Whether the body is the rest of what was begun: from the very byte, of the very version.
    boolean goesOn(Start start) {
        if (status() != HttpURLConnection.HTTP_PARTIAL) {
            return false;
        }
        var range = RANGE.matcher(header("Content-Range"));
        var validator = validator();
        return range.matches()
                && Long.parseLong(range.group(1)) == start.from()
                && Long.parseLong(range.group(2)) >= start.from()
                && (validator == null || validator.equals(start.validator()));
    }

    /// How many bytes the whole file has, -1 where the server does not say.
    long total() {
        var range = RANGE.matcher(header("Content-Range"));
        if (status() == HttpURLConnection.HTTP_PARTIAL && range.matches()) {
            return range.group(3).equals("*") ? -1 : Long.parseLong(range.group(3));
        }
        return response.headers().firstValueAsLong("Content-Length").orElse(-1);
    }

    /// What tells this version from another: a strong ETag, else the day it was changed; null where neither is
    /// given.
    @Nullable
    String validator() {
        var tag = header("ETag");
        if (tag.startsWith("\"")) {
            return tag;
        }
        var changed = header("Last-Modified");
        return changed.isEmpty() ? null : changed;
    }

    String type() {
        return header("Content-Type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    boolean isPacked() {
        var encoding = header("Content-Encoding");
        return !encoding.isEmpty() && !encoding.equalsIgnoreCase("identity");
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    InputStream body() {
        return response.body();
    }

    String host() {
        return address.getHost();
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException alreadyGone) {
            return; // nothing more is wanted of it
        }
    }
}
