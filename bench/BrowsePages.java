import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Many people who look at the pages of one place at once, while savings are weighed one after the other.
/// The server must be new: this sets up its first administrator.
/// Usage: java bench/BrowsePages.java ADDRESS PLACE [USERS SECONDS SAVING]; nobody (0) only waits for the first page.
final class BrowsePages {

    private static final String PASSWORD = "amber bicycle kettle";
    private static final String EMAIL = "jo.bloggs@example.gov.uk";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/places/[^\"?#]+)\"");
    private static final int THINKING = 1_000;

    private final String base;
    private final String place;
    private final Queue<Visit> visits = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger weighed = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    private BrowsePages(String base, String place) {
        this.base = base;
        this.place = "/places/" + place;
    }

    /// One page that was asked for.
    record Visit(String kind, double milliseconds) {}

    public static void main(String[] words) throws Exception {
        var users = words.length > 2 ? Integer.parseInt(words[2]) : 50;
        var seconds = words.length > 3 ? Integer.parseInt(words[3]) : 60;
        var bench = new BrowsePages(words[0].replaceAll("/+$", ""), words[1]);
        bench.run(users, seconds, words.length > 4 ? words[4] : "200000");
    }

    private void run(int users, int seconds, String saving) throws Exception {
        var first = browser();
        submit(first, "/set-up", "/set-up", Map.of("name", "Jo Bloggs", "email", EMAIL, "password", PASSWORD));
        waitUntilRead(first);
        if (users == 0) {
            return;
        }
        var paths = paths(first);
        var people = new ArrayList<HttpClient>();
        for (var at = 0; at < users; at++) {
            people.add(signedIn());
        }
        System.out.printf("%d people, %d addresses%n", users, paths.size());
        browse(people, paths, 15);
        visits.clear();
        errors.set(0);
        over.set(false);
        var weighing = Thread.ofVirtual().start(() -> weigh(first, saving));
        browse(people, paths, seconds);
        weighing.join();
        report(seconds);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private HttpClient signedIn() throws IOException, InterruptedException {
        var browser = browser();
        submit(browser, "/sign-in", "/sign-in", Map.of("email", EMAIL, "password", PASSWORD));
        return browser;
    }

    private void waitUntilRead(HttpClient browser) throws IOException, InterruptedException {
        var began = System.nanoTime();
        while (get(browser, place).statusCode() != 200) {
            Thread.sleep(200);
        }
        System.out.printf("first page %.1f s after the first person came%n", (System.nanoTime() - began) / 1e9);
    }

    /// The pages of the place, and a few of each kind that they lead to.
    private List<String> paths(HttpClient browser) throws IOException, InterruptedException {
        var paths = new ArrayList<String>();
        for (var section : List.of("", "/money", "/money/changes", "/money/dependence", "/organisations", "/options", "/data",
                "/data/notices", "/data/matches", "/assumptions", "/search?q=trust")) {
            paths.add(place + section);
            var links = LINK.matcher(get(browser, place + section).body()).results().map(found -> found.group(1)).distinct()
                    .filter(link -> !link.matches(".*\\.(csv|json)$"))
                    .collect(Collectors.groupingBy(this::kind));
            links.values().forEach(some -> paths.addAll(some.subList(0, Math.min(3, some.size()))));
        }
        return paths.stream().distinct().toList();
    }

    private String kind(String path) {
        return path.replaceFirst("^" + place, "").replaceFirst("\\?.*", "").replaceFirst("/(figures|rows|lines|wards|organisations|files|notices|assumptions|areas|services)/.*", "/$1/…");
    }

    private void browse(List<HttpClient> people, List<String> paths, int seconds) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var threads = new ArrayList<Thread>();
        for (var at = 0; at < people.size(); at++) {
            var browser = people.get(at);
            var random = new Random(at);
            threads.add(Thread.ofVirtual().start(() -> browse(browser, random, paths, end)));
        }
        for (var thread : threads) {
            thread.join();
        }
        over.set(true);
    }

    private void browse(HttpClient browser, Random random, List<String> paths, long end) {
        try {
            Thread.sleep(random.nextInt(THINKING));
            while (System.nanoTime() < end) {
                visit(browser, paths.get(random.nextInt(paths.size())));
                Thread.sleep(THINKING / 2 + random.nextInt(THINKING));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void visit(HttpClient browser, String path) throws InterruptedException {
        var began = System.nanoTime();
        try {
            if (get(browser, path).statusCode() != 200) {
                errors.incrementAndGet();
            }
        } catch (IOException refused) {
            errors.incrementAndGet();
        }
        visits.add(new Visit(kind(path), (System.nanoTime() - began) / 1e6));
    }

    /// One saving after the other, each of another size, until everybody has gone home.
    private void weigh(HttpClient browser, String saving) {
        try {
            for (var at = 1; !over.get(); at++) {
                var job = submit(browser, place + "/options", place + "/options",
                        Map.of("saving", saving, "years", "3", "seed", Integer.toString(at)));
                while (!over.get() && !get(browser, job).body().contains("See the result")) {
                    Thread.sleep(500);
                }
                weighed.incrementAndGet();
            }
        } catch (IOException | InterruptedException stopped) {
            errors.incrementAndGet();
        }
    }

    private void report(int seconds) {
        var all = visits.stream().map(Visit::milliseconds).sorted().toList();
        System.out.printf("%-24s %6s %8s %8s %8s%n", "kind", "pages", "p50 ms", "p95 ms", "max ms");
        print("all", all);
        new TreeMap<>(visits.stream().collect(Collectors.groupingBy(Visit::kind))).entrySet().stream()
                .sorted(Comparator.comparing(entry -> -at(times(entry.getValue()), 0.95)))
                .forEach(entry -> print(entry.getKey().isEmpty() ? "/" : entry.getKey(), times(entry.getValue())));
        System.out.printf("%.1f pages a second, %d errors, %d savings weighed%n",
                all.size() / (double) seconds, errors.get(), weighed.get());
    }

    private static List<Double> times(List<Visit> some) {
        return some.stream().map(Visit::milliseconds).sorted().toList();
    }

    private static void print(String kind, List<Double> times) {
        System.out.printf("%-24s %6d %8.0f %8.0f %8.0f%n", kind, times.size(), at(times, 0.5), at(times, 0.95), times.getLast());
    }

    private static double at(List<Double> times, double share) {
        return times.get(Math.min(times.size() - 1, (int) (times.size() * share)));
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    }

    /// Sends a form with the token of the page that it stands on; gives the path to which that led.
    private String submit(HttpClient browser, String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(browser, page).body());
        if (!token.find()) {
            throw new IOException(page + " has no form.");
        }
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create(base + action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(action + " answered " + answer.statusCode());
        }
        return answer.uri().getPath();
    }
}
