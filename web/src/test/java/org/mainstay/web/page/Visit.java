package org.mainstay.web.page;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.mainstay.web.RunningServer;
import org.mainstay.web.access.Browser;

/// A person who looks at Ambleford, with the steps that several tests take.
public final class Visit {

    public static final String OPTIONS = "/places/ambleford/options";

    private final Browser browser;

    public Visit() {
        RunningServer.shared().get(OPTIONS);
        browser = new Browser(RunningServer.shared().address("").toString().replaceAll("/$", ""));
    }

    public Browser browser() {
        return browser;
    }

    public String see(String path) {
        var answer = RunningServer.shared().get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /// Sends a form, and tells where the person is led.
    public String send(String page, String action, Map<String, String> fields) {
        var answer = browser.submit(page, action, fields);
        if (answer.statusCode() != 303) {
            throw new AssertionError(action + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return location(answer);
    }

    private static String location(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^https?://[^/]+", "");
    }

    /// Asks for a saving, waits until it is worked out, and gives the address of the result.
    public String appraise(String saving) {
        return result(send(OPTIONS, OPTIONS, Map.of("saving", saving, "years", "3", "seed", "1", "draws", "128")));
    }

    /// Asks for the verdict on options, waits until it is worked out, and gives the address of the result.
    public String weigh(Map<String, String> fields) {
        var quick = new HashMap<>(fields);
        quick.put("draws", "128");
        return result(send(OPTIONS + "/own", OPTIONS + "/own/weigh", quick));
    }

    /// Waits until a job is done, and gives the address of its result.
    public String result(String job) {
        for (var tried = 0; tried < 600; tried++) {
            var state = see(job + ".json");
            if (state.contains("\"state\": \"done\"")) {
                return OPTIONS + job.substring(job.lastIndexOf('/'));
            }
            if (state.contains("failed")) {
                throw new AssertionError(state);
            }
            pause();
        }
        throw new AssertionError("The appraisal did not end.");
    }

    /// Waits until a page says something, and gives it as it is then.
    public String await(String path, String words) {
        for (var tried = 0; tried < 600; tried++) {
            var page = see(path);
            if (page.contains(words)) {
                return page;
            }
            pause();
        }
        throw new AssertionError(path + " never said " + words);
    }

    /// The first part of a page that matches a pattern's group.
    public static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new AssertionError("The page lacks " + pattern);
        }
        return found.group(1);
    }

    public static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
