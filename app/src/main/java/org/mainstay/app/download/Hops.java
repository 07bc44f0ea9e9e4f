package org.mainstay.app.download;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/// Asks an address, and those it leads on to; every one is judged by the same rules before it is asked.
final class Hops {

    private static final int MOST = 5;
    private static final int HTTPS = 443;

    private final HttpClient client;
    private final Reach reach;
    private final Pace pace;

    Hops(HttpClient client, Reach reach, Pace pace) {
        this.client = client;
        this.reach = reach;
        this.pace = pace;
    }

    /// The first answer that leads no further.
    ///
    /// @param start where to go on, null for the whole
    Reply open(String address, @Nullable Start start) throws NotGot {
        var at = URI.create(address);
        for (var hop = 0; hop <= MOST; hop++) {
            judge(at);
            var reply = ask(at, start);
            if (!reply.leadsOn()) {
                return reply;
            }
            try (reply) {
                at = next(reply);
            }
        }
        throw new NotGot("Its address leads on to another more than %d times.".formatted(MOST));
    }

    private void judge(URI address) throws NotGot {
        var host = address.getHost();
        if (!"https".equalsIgnoreCase(address.getScheme()) || host == null || address.getUserInfo() != null) {
            throw new NotGot("It leads to an address that is not plain https, so nothing was taken from there.");
        }
        var port = address.getPort() == -1 ? HTTPS : address.getPort();
        for (var machine : find(host)) {
            if (!reach.allows(machine, port)) {
                throw new NotGot(
                        "%s leads to %s, port %d, which is not of the public web: nothing was taken from there."
                                .formatted(host, machine.getHostAddress(), port));
            }
        }
    }

    private static InetAddress[] find(String host) throws NotGot {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException cause) {
            throw new NotGot("%s cannot be found: is this machine online, and not behind a proxy?".formatted(host));
        }
    }

    private static URI next(Reply reply) throws NotGot {
        try {
            return reply.address().resolve(reply.header("Location"));
        } catch (IllegalArgumentException broken) {
            throw new NotGot("%s leads on to something that is no address.".formatted(reply.host()));
        }
    }

    private Reply ask(URI address, @Nullable Start start) throws NotGot {
        var request = HttpRequest.newBuilder(address)
                .timeout(pace.answer())
                .header("User-Agent", "Mainstay")
                .header("Accept-Encoding", "identity");
        if (start != null) {
            request.header("Range", "bytes=%d-".formatted(start.from())).header("If-Range", start.validator());
        }
        try {
            return new Reply(address, client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException cause) {
            throw NotGot.network(address.getHost(), cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw NotGot.interrupted();
        }
    }
}
