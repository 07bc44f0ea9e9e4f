package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mainstay.app.command.ScoreAreas;
import org.mainstay.engine.access.Measure;

/// The scoring of two bare lists, asked for plainly. It takes less time than the command line needs to look at the
/// options of a command, so it is read here; whatever is not plain is left to the command itself.
///
/// @param asked with the steps that count by default
record PlainLists(ScoreAreas.Asked asked, ListsAnswer.Format format) {

    private static final Set<String> PLAIN = Set.of("--areas", "--services", "--limit", "--format", "--measure");
    private static final int DIGITS = 9;

    /// Empty where anything is not as plain as `--name value`, each once.
    static Optional<PlainLists> of(String... arguments) {
        if (arguments.length % 2 == 0 || !arguments[0].equals("coverage")) {
            return Optional.empty();
        }
        var given = new HashMap<String, String>();
        for (var number = 1; number < arguments.length; number += 2) {
            if (!PLAIN.contains(arguments[number])
                    || given.putIfAbsent(arguments[number], arguments[number + 1]) != null) {
                return Optional.empty();
            }
        }
        return sound(given) ? Optional.of(read(given)) : Optional.empty();
    }

    private static boolean sound(Map<String, String> given) {
        var limit = given.getOrDefault("--limit", "10000");
        return given.containsKey("--areas")
                && given.containsKey("--services")
                && limit.length() <= DIGITS
                && limit.matches("[1-9][0-9]*")
                && names(ListsAnswer.Format.values(), given.getOrDefault("--format", "text"))
                && names(Measure.values(), given.getOrDefault("--measure", "e2sfca"));
    }

    private static boolean names(Enum<?>[] constants, String written) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equalsIgnoreCase(written));
    }

    private static PlainLists read(Map<String, String> given) {
        var limit = Integer.parseInt(given.getOrDefault("--limit", "10000"));
        var asked = new ScoreAreas.Asked(
                Path.of(given.getOrDefault("--areas", "")),
                Path.of(given.getOrDefault("--services", "")),
                Measure.valueOf(given.getOrDefault("--measure", "e2sfca").toUpperCase(Locale.ROOT)),
                DecayChoice.STEPS.within(limit),
                limit,
                false);
        return new PlainLists(
                asked,
                ListsAnswer.Format.valueOf(
                        given.getOrDefault("--format", "text").toUpperCase(Locale.ROOT)));
    }
}
