package org.mainstay.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mainstay.engine.access.Binary;
import org.mainstay.engine.access.Decay;
import org.mainstay.engine.access.Exponential;
import org.mainstay.engine.access.Gaussian;
import org.mainstay.engine.access.Steps;

/// How fast a service counts for less with distance, before it is said how far people go.
@FunctionalInterface
interface DecayChoice {

    DecayChoice STEPS = limit -> Steps.usual();

    /// The decay that ends at so many metres; steps end by themselves.
    Decay within(int limit);

    /// What was written, such as `gaussian:3000`.
    ///
    /// @throws IllegalArgumentException in words, where it means none
    static DecayChoice of(String written) {
        var parts = written.toLowerCase(Locale.ROOT).split(":", 2);
        var detail = parts.length == 2 ? parts[1] : "";
        return switch (parts[0]) {
            case "steps" -> steps(detail);
            case "gaussian", "gauss" -> gaussian(detail.isEmpty() ? 5000 : Double.parseDouble(detail));
            case "exponential" -> exponential(Double.parseDouble(detail));
            case "binary" -> Binary::new;
            default -> throw new IllegalArgumentException("there is none called " + parts[0]);
        };
    }

    private static DecayChoice gaussian(double width) {
        var checked = new Gaussian(width, width);
        return limit -> new Gaussian(checked.width(), limit);
    }

    private static DecayChoice exponential(double rate) {
        var checked = new Exponential(rate, rate);
        return limit -> new Exponential(checked.rate(), limit);
    }

    private static DecayChoice steps(String detail) {
        if (detail.isEmpty()) {
            return STEPS;
        }
        List<Steps.Step> steps = Arrays.stream(detail.split(",", -1))
                .map(step -> step.split("=", 2))
                .map(step -> new Steps.Step(Double.parseDouble(step[0]), Double.parseDouble(step[1])))
                .toList();
        var made = new Steps(steps);
        return limit -> made;
    }
}
