package org.mainstay.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.MakePack;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.PackJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evidence",
        description =
                "Make the pack that a team of peer reviewers reads: what they ask, figures, gaps, whom to interview,"
                        + " actions; as a page, a PDF and a Word document, frozen with its rows.",
        footer = {"", "Example: ./mainstay evidence my-council --out pack-2026 --since pack-2025"})
final class EvidenceCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MakePack makePack;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where to put the pack and its tables (default: with the last run, in the cache)")
    private @Nullable Path out;

    @Option(
            names = "--since",
            paramLabel = "DIR",
            description = "the folder of an earlier pack, to show the same figures then and now")
    private @Nullable Path since;

    @Mixin
    private LookFrom lookFrom = new LookFrom();

    EvidenceCommand(Surroundings surroundings, MakePack makePack) {
        this.surroundings = surroundings;
        this.makePack = makePack;
    }

    @Override
    public Integer call() throws Unusable {
        var answer = makePack.make(new MakePack.Request(folder, lookFrom.day(), out, since));
        if (common.json()) {
            PackJson.write(surroundings.out(), answer.pack());
        } else {
            PackText.write(surroundings.out(), answer);
        }
        return Refused.tell(surroundings.err(), answer.notKept(), answer.reading());
    }
}
