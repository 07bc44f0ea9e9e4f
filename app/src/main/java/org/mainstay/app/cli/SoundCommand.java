package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.SoundLines;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.SoundJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "sound",
        description = "Say of every open funding line whether it is a sound investment, by which rule, and what to"
                + " find out next.",
        footer = {"", "Example: ./mainstay sound my-council --years 3"})
final class SoundCommand implements Callable<Integer> {

    private static final int MOST_YEARS = 10;

    private final Surroundings surroundings;
    private final SoundLines soundLines;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Option(names = "--years", paramLabel = "N", description = "years to look ahead, 1 to 10 (default: 3)")
    private int years = 3;

    @Mixin
    private DrawOptions drawing = new DrawOptions();

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    SoundCommand(Surroundings surroundings, SoundLines soundLines) {
        this.surroundings = surroundings;
        this.soundLines = soundLines;
    }

    @Override
    public Integer call() throws Unusable {
        if (years < 1 || years > MOST_YEARS) {
            throw wrong("--years (%d) must be from 1 to %d.".formatted(years, MOST_YEARS));
        }
        var wrongDraws = drawing.wrong();
        if (wrongDraws != null) {
            throw wrong(wrongDraws);
        }
        var answer = soundLines.sound(
                new SoundLines.Request(folder, years, drawing.seed(), lookFrom.day(), drawing.count()));
        if (common.json()) {
            SoundJson.write(surroundings.out(), answer.soundings());
        } else {
            SoundText.write(surroundings.out(), answer.soundings());
        }
        return Refused.tell(surroundings.err(), answer.notKept(), answer.reading());
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("picocli gives every command its spec.");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
