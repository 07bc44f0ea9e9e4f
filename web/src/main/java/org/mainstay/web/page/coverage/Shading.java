package org.mainstay.web.page.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mainstay.engine.coverage.AreaCoverage;
import org.mainstay.engine.coverage.NeedCoverage;

/// What the shades of a map of coverage mean.
enum Shading {
    NEAREST("minutes to the nearest service", "the darker, the longer people travel to the nearest service"),
    SERVICES("number of services in reach", "the darker, the more services are in reach"),
    ACCESS("places for the people in need", "the darker, the more places there are for each person in need");

    private static final int STEPS = 5;
    private static final int HUNDRED = 100;
    private static final double MILLION = 1e6;

    private final String words;
    private final String says;

    Shading(String words, String says) {
        this.words = words;
        this.says = says;
    }

    /// One that a person can choose.
    record Choice(String value, String words, boolean chosen) {}

    /// The one that an address names, or the first.
    static Shading of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(NEAREST);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    String says() {
        return says;
    }

    List<Choice> choices() {
        return Stream.of(values())
                .map(one -> new Choice(one.code(), one.words, one == this))
                .toList();
    }

    /// The shade of an area, from 0 for the lightest; −1 where nothing is known of it.
    int step(NeedCoverage need, AreaCoverage area) {
        return switch (this) {
            case NEAREST ->
                area.nearest() == null
                        ? area.services() > 0 ? 0 : -1
                        : fifth((double) area.nearest().value(), need.limit());
            case SERVICES -> area.services() == 0 ? -1 : fifth(area.services(), most(need));
            case ACCESS ->
                area.access() == null ? -1 : fifth((double) area.access().value(), highest(need));
        };
    }

    /// What each shade means, the lightest first.
    List<String> steps(NeedCoverage need) {
        return switch (this) {
            case NEAREST ->
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> "up to %d minutes".formatted(Math.round(need.limit() * step / STEPS)))
                        .toList();
            case SERVICES -> services(most(need));
            case ACCESS ->
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> String.format(
                                Locale.UK,
                                "up to %.1f for each hundred",
                                highest(need) * step / STEPS / MILLION * HUNDRED))
                        .toList();
        };
    }

    /// Fewer shades where there are fewer numbers than shades.
    private static List<String> services(int most) {
        var steps = new ArrayList<String>();
        for (var step = 1; step <= STEPS; step++) {
            var up = most * step / STEPS;
            var from = most * (step - 1) / STEPS + 1;
            steps.add(up < from ? "" : up == from ? Integer.toString(up) : from + " to " + up);
        }
        return steps;
    }

    private static int fifth(double value, double most) {
        return most <= 0 ? 0 : (int) Math.clamp(Math.ceil(value * STEPS / most) - 1, 0, STEPS - 1);
    }

    private static int most(NeedCoverage need) {
        return need.areas().stream().mapToInt(AreaCoverage::services).max().orElse(0);
    }

    private static double highest(NeedCoverage need) {
        return need.areas().stream()
                .mapToLong(area -> area.access() == null ? 0 : area.access().value())
                .max()
                .orElse(0);
    }
}
