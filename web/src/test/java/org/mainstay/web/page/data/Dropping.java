package org.mainstay.web.page.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.mainstay.web.RunningServer;
import org.mainstay.web.store.TestStore;

/// Somebody who drops files on the Data page of a place of their own.
public final class Dropping {

    private static final Pattern TARGET = Pattern.compile("action=\"([^\"]+/data/files[^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("/data/files/(\\d+)\"");
    private static final int PATIENCE = 600;

    private final String place;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /// One file as a form sends it.
    public static final class Part {

        private final String field;
        private final String name;
        private final byte[] bytes;

        public Part(String field, String name, byte[] bytes) {
            this.field = field;
            this.name = name;
            this.bytes = bytes.clone();
        }

        public static Part of(String name, String text) {
            return new Part("files", name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    public Dropping() {
        this(TestStore.place());
    }

    public Dropping(String place) {
        this.place = place;
    }

    public String place() {
        return place;
    }

    public String data() {
        return "/places/" + place + "/data";
    }

    /// The page after the files were dropped.
    public String drop(List<Part> parts) {
        var answer = send(parts);
        var location = answer.headers().firstValue("Location");
        return location.isPresent() ? see(URI.create(location.get()).toString()) : answer.body();
    }

    /// What the form answers.
    public HttpResponse<String> send(List<Part> parts) {
        return post(target(), parts);
    }

    /// What another form with a file answers, which is the one of that page whose address ends so.
    public HttpResponse<String> send(String page, String ending, List<Part> parts) {
        var form = Pattern.compile("action=\"([^\"]+" + ending + "[^\"]*)\"").matcher(see(page));
        if (!form.find()) {
            throw new AssertionError(page + " has no such form.");
        }
        return post(form.group(1).replace("&amp;", "&"), parts);
    }

    private HttpResponse<String> post(String action, List<Part> parts) {
        return ask(HttpRequest.newBuilder(address(action))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body(parts))));
    }

    /// Where the form of the page is sent, with its token.
    public String target() {
        var found = TARGET.matcher(see(data()));
        if (!found.find()) {
            throw new AssertionError("The page has no form to drop files on.");
        }
        return found.group(1).replace("&amp;", "&");
    }

    public String see(String path) {
        return ask(HttpRequest.newBuilder(address(path))).body();
    }

    /// Sends a form without files of the page at that address.
    public HttpResponse<String> submit(String page, String action, String fields) {
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(see(page));
        if (!token.find()) {
            throw new AssertionError(page + " has no form.");
        }
        return ask(HttpRequest.newBuilder(address(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + token.group(1))));
    }

    /// The page once the files that are there have been read.
    public String settled() {
        for (var tried = 0; tried < PATIENCE; tried++) {
            var page = see(data());
            if (!page.contains("The files are being read.")) {
                return page;
            }
            pause();
        }
        throw new AssertionError("The files were never read.");
    }

    /// The address of the first file on a page.
    public String firstFile() {
        var found = NUMBER.matcher(settled());
        if (!found.find()) {
            throw new AssertionError("The page links to no file.");
        }
        return data() + "/files/" + found.group(1);
    }

    static byte[] body(List<Part> parts) {
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            body.writeBytes("--edge\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                    .formatted(part.field, part.name.replace("\"", "%22"))
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.bytes);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static URI address(String path) {
        return path.startsWith("http")
                ? URI.create(path)
                : RunningServer.shared().address(path);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
