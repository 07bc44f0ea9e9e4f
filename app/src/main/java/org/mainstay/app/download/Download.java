package org.mainstay.app.download;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import org.mainstay.app.catalogue.Target;
import org.mainstay.app.report.Format;

/// Downloads a file into a folder, from where an earlier run stopped.
public final class Download {

    private static final int BUFFER = 1 << 16;
    private static final int REQUESTED_RANGE_NOT_SATISFIABLE = 416;

    private final Hops hops;
    private final Pace pace;

    Download(HttpClient client, Reach reach, Pace pace) {
        hops = new Hops(client, reach, pace);
        this.pace = pace;
    }

    /// Over the public internet. A name that was looked up is kept for as long as the process lives, so that the
    /// address that was judged is the address that is used; without a proxy, which would look it up again.
    public static Download overTheInternet() {
        Security.setProperty("networkaddress.cache.ttl", "-1");
        var pace = Pace.standard();
        var client = client(pace).build();
        return new Download(client, new PublicInternet(), pace);
    }

    static HttpClient.Builder client(Pace pace) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(pace.connect());
    }

    /// Puts a file into a folder that exists, in the place of an older one.
    public Got fetch(Target target, Path folder, Progress progress) throws NotGot {
        try (var part = PartFile.open(folder, target.file())) {
            try (var reply = ask(target, part)) {
                accept(reply, target, part, folder);
                copy(reply, target, part, progress);
            }
            return part.deliver();
        }
    }

    private Reply ask(Target target, PartFile part) throws NotGot {
        var start = part.findStart(target.address());
        var reply = hops.open(target.address(), start);
        if (start == null || reply.isWhole() || reply.goesOn(start) || isRefusal(reply)) {
            return reply;
        }
        reply.close();
        return hops.open(target.address(), null);
    }

    /// Whether asking for the whole would be answered no better.
    private static boolean isRefusal(Reply reply) {
        return reply.status() >= 400 && reply.status() != REQUESTED_RANGE_NOT_SATISFIABLE;
    }

    private static void accept(Reply reply, Target target, PartFile part, Path folder) throws NotGot {
        var start = part.findStart(target.address());
        var goesOn = start != null && reply.goesOn(start);
        if (!reply.isWhole() && !goesOn) {
            throw new NotGot(refusal(reply));
        }
        if (reply.isPacked() || !target.types().contains(reply.type())) {
            throw new NotGot("%s sent %s, and not the %s expected: nothing was kept of it."
                    .formatted(reply.host(), found(reply), expected(target)));
        }
        if (reply.total() > target.mostBytes()) {
            throw tooLarge(target, part, reply.total());
        }
        if (!goesOn) {
            part.begin(target.address(), reply.validator());
        }
        checkRoom(reply.total() - part.size(), folder);
    }

    private static void checkRoom(long wanted, Path folder) throws NotGot {
        try {
            var room = Files.getFileStore(folder).getUsableSpace();
            if (wanted > room) {
                throw new NotGot("It needs %s bytes and the disk has room for %s: make room, and run this again."
                        .formatted(Format.count(wanted), Format.count(room)));
            }
        } catch (IOException cause) {
            throw NotGot.disk(cause);
        }
    }

    private void copy(Reply reply, Target target, PartFile part, Progress progress) throws NotGot {
        var total = reply.total();
        var done = part.size();
        var buffer = new byte[BUFFER];
        try (var watch = new Watch(reply.body(), pace.silence())) {
            for (var count = read(reply, buffer, watch); count >= 0; count = read(reply, buffer, watch)) {
                done += count;
                if (done > target.mostBytes()) {
                    throw tooLarge(target, part, -1);
                }
                part.append(ByteBuffer.wrap(buffer, 0, count));
                progress.at(target.file(), done, total);
            }
        }
        if (total >= 0 && done != total) {
            if (done > total) {
                part.begin(target.address(), null);
            }
            throw NotGot.network(reply.host(), new IOException("not as long as said"));
        }
    }

    private int read(Reply reply, byte[] buffer, Watch watch) throws NotGot {
        try {
            var count = reply.body().read(buffer);
            watch.notice();
            return count;
        } catch (IOException cause) {
            if (watch.isSilent()) {
                throw new NotGot("%s sent nothing more for %d seconds: run this again, and it goes on from there."
                        .formatted(reply.host(), pace.silence().toSeconds()));
            }
            throw NotGot.network(reply.host(), cause);
        }
    }

    private static NotGot tooLarge(Target target, PartFile part, long total) throws NotGot {
        part.begin(target.address(), null);
        return new NotGot("It has %s bytes, and no more than %s were expected: nothing was kept of it."
                .formatted(total < 0 ? "too many" : Format.count(total), Format.count(target.mostBytes())));
    }

    private static String refusal(Reply reply) {
        var host = reply.host();
        return switch (reply.status()) {
            case 401, 403 -> "%s does not give it to programs (%d).".formatted(host, reply.status());
            case 404, 410 -> "It is no longer where it was at %s (%d).".formatted(host, reply.status());
            case 429, 503 -> "%s is too busy (%d): try again later.".formatted(host, reply.status());
            default -> "%s answered %d, which is no file.".formatted(host, reply.status());
        };
    }

    private static String found(Reply reply) {
        if (reply.isPacked()) {
            return "a packed answer (%s)".formatted(printable(reply.header("Content-Encoding")));
        }
        return reply.type().isEmpty() ? "something of no kind" : printable(reply.type());
    }

    /// What a server says goes to a screen: it may not steer it.
    private static String printable(String text) {
        var plain = text.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    private static String expected(Target target) {
        return target.types().stream()
                .sorted()
                .reduce((one, other) -> one + " or " + other)
                .orElse("");
    }
}
