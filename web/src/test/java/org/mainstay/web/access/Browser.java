package org.mainstay.web.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One person's browser: keeps cookies, follows no redirection by itself, and sends forms as its pages hold them.
public final class Browser {

    private static final int UNAVAILABLE = 503;
    private static final int PATIENCE = 600;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /// @param base the address of the server, without a slash at its end
    public Browser(String base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(address(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// Sends a form of the page of that address.
    public HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        return post(path, token(page), fields);
    }

    /// Sends a form with a token, or without one where it is empty.
    public HttpResponse<String> post(String path, String token, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(token.isEmpty() ? body : body + "&_csrf=" + encode(token)));
        return send(request);
    }

    /// Sends a file without a token.
    HttpResponse<String> upload(String path) {
        var body = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\na\r\n--x--\r\n";
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    /// The token that stands in the forms of a page, once that is worked out.
    public String token(String page) {
        var answer = get(page);
        for (var tried = 0; answer.statusCode() == UNAVAILABLE && tried < PATIENCE; tried++) {
            pause();
            answer = get(page);
        }
        var found = TOKEN.matcher(answer.body());
        return found.find() ? found.group(1) : "";
    }

    public HttpResponse<String> signIn(String email, String password) {
        return submit("/sign-in", "/sign-in", Map.of("email", email, "password", password));
    }

    /// The number of the session that the browser shows.
    public Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getValue())
                .findFirst();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private URI address(String path) {
        return URI.create(path.startsWith("http") ? path : base + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
