package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mainstay.app.command.SoundLines;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.SoundJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "sound",
        description = "Say of every open funding line whether it is a sound investment, by which rule, and what to"
                + " find out next.",
        footer = {"", "Example: ./mainstay sound my-council --years 3"})
final class SoundCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final SoundLines soundLines;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Mixin
    private YearsAhead years = new YearsAhead();

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
        common.refuse(years.wrong());
        common.refuse(drawing.wrong());
        var answer = soundLines.sound(
                new SoundLines.Request(folder, years.count(), drawing.seed(), lookFrom.day(), drawing.count()));
        if (common.json()) {
            SoundJson.write(surroundings.out(), answer.soundings());
        } else {
            SoundText.write(surroundings.out(), answer.soundings());
        }
        return Refused.tell(surroundings.err(), answer.notKept(), answer.reading());
    }
}
