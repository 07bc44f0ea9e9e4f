package org.mainstay.web.result;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mainstay.app.report.Format;
import org.mainstay.engine.appraisal.AppraisalRequest;

/// What an appraisal is asked for, as jobs and results hold it.
///
/// @param savingPence 0 where only options are weighed
/// @param draws how many times assumptions are drawn
/// @param options of the place's own, each as it was when it was asked
public record AskedAppraisal(long savingPence, int years, long seed, int draws, List<Named> options) {

    /// Which work and which question this is, as the store calls it.
    public static final String KIND = "appraise";

    private static final Pattern WRITTEN =
            Pattern.compile("saving_pence=(\\d+) years=(\\d+) seed=(-?\\d+)(?: draws=(\\d+))?(?: options=(\\S+))?");

    public AskedAppraisal {
        options = List.copyOf(options);
    }

    /// A saving alone.
    public AskedAppraisal(long savingPence, int years, long seed, int draws) {
        this(savingPence, years, seed, draws, List.of());
    }

    /// One version of an option, by its number, and what it was called.
    public record Named(long version, String name) {

        private static Named of(String text) {
            var parts = text.split(":", 2);
            return new Named(Long.parseLong(parts[0]), URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }

        private String text() {
            return version + ":" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }

    public static AskedAppraisal of(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("The store holds a request that is none: " + text);
        }
        var options = written.group(5);
        return new AskedAppraisal(
                Long.parseLong(written.group(1)),
                Integer.parseInt(written.group(2)),
                Long.parseLong(written.group(3)),
                written.group(4) == null ? AppraisalRequest.DRAWS : Integer.parseInt(written.group(4)),
                options == null
                        ? List.of()
                        : Arrays.stream(options.split(",")).map(Named::of).toList());
    }

    public String text() {
        var saving = "saving_pence=%d years=%d seed=%d draws=%d".formatted(savingPence, years, seed, draws);
        return options.isEmpty()
                ? saving
                : saving + " options=" + options.stream().map(Named::text).collect(Collectors.joining(","));
    }

    /// For people: `Saving £200,000 a year, over 3 years`.
    public String words() {
        var horizon = "over %d %s".formatted(years, years == 1 ? "year" : "years");
        if (options.isEmpty()) {
            return "Saving %s a year, %s".formatted(Format.pounds(savingPence), horizon);
        }
        var names = options.stream().map(Named::name).collect(Collectors.joining(", "));
        return savingPence == 0
                ? "%s, %s".formatted(names, horizon)
                : "%s beside a saving of %s a year, %s".formatted(names, Format.pounds(savingPence), horizon);
    }

    AppraisalRequest request(LocalDate on) {
        return new AppraisalRequest(savingPence, years, seed, on, draws);
    }
}
