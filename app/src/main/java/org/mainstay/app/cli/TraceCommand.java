package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.TraceFigure;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.TraceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "trace",
        description = "Follow a figure back to the rows it came from, as they were published.",
        footer = {"", "Example: ./mainstay trace money/2024-25/published_grants"})
final class TraceCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final TraceFigure traceFigure;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FIGURE", description = "the figure's id, as reports and JSON give it")
    private String figure = "";

    @Option(
            names = "--in",
            paramLabel = "DIR",
            description = "the folder that appraise wrote with --out (default: the last run)")
    private @Nullable Path in;

    @Option(names = "--rows", paramLabel = "N", description = "how many rows to show as text (default: 20)")
    private int rows = 20;

    TraceCommand(Surroundings surroundings, TraceFigure traceFigure) {
        this.surroundings = surroundings;
        this.traceFigure = traceFigure;
    }

    @Override
    public Integer call() throws Unusable {
        if (common.json()) {
            TraceJson.write(surroundings.out(), traceFigure.trace(figure, in, Integer.MAX_VALUE));
        } else {
            var most = Math.max(0, rows);
            TraceText.write(surroundings.out(), traceFigure.trace(figure, in, most), most);
        }
        return ExitCode.DONE;
    }
}
