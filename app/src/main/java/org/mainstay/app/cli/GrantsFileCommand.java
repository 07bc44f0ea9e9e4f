package org.mainstay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.MakeGrantsFile;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.publishing.Publisher;
import org.mainstay.app.report.Format;
import org.mainstay.app.report.QualitySummary;
import org.mainstay.engine.relationship.PaidGrant;
import org.mainstay.engine.relationship.PaidGrants;
import org.mainstay.model.notice.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "grants-file",
        description = {
            "Make a first file of grants (360Giving) out of what a ledger paid the voluntary sector.",
            "What a ledger cannot know is listed beside it, to be added before the file is published."
        },
        footer = {
            "",
            "Example: ./mainstay grants-file ambleford --out ours --prefix 360G-ambleford"
                    + " --funder-id GB-LAE-AFD --funder-name \"Ambleford Council\""
        })
final class GrantsFileCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final MakeGrantsFile makeGrantsFile;

    @Parameters(
            paramLabel = "FOLDER",
            description = "the folder with the ledger, and a register of charities if at hand")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "where to put the two files")
    private Path out = Path.of("");

    @Option(
            names = "--prefix",
            required = true,
            paramLabel = "PREFIX",
            description = "the publisher's prefix from 360Giving, such as 360G-ambleford")
    private String prefix = "";

    @Option(
            names = "--funder-id",
            required = true,
            paramLabel = "ID",
            description = "the council's identifier, such as GB-LAE-AFD")
    private String funderId = "";

    @Option(names = "--funder-name", required = true, paramLabel = "NAME", description = "the council's name")
    private String funderName = "";

    @Option(names = "--page", paramLabel = "URL", description = "the page where the grants will be published")
    private String page = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Day.class,
            description = "leave out grants first paid before this day")
    private @Nullable LocalDate from;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean help;

    GrantsFileCommand(Surroundings surroundings, MakeGrantsFile makeGrantsFile) {
        this.surroundings = surroundings;
        this.makeGrantsFile = makeGrantsFile;
    }

    @Override
    public Integer call() throws Unusable {
        var publisher = new Publisher(prefix, funderId, funderName, page);
        try {
            var made = makeGrantsFile.make(folder, new MakeGrantsFile.Request(publisher, from, null), out);
            tell(made);
            return Refused.tell(surroundings.err(), null, made.reading());
        } catch (IOException cause) {
            throw new Unusable(String.valueOf(cause.getMessage()));
        }
    }

    private void tell(MakeGrantsFile.Made made) {
        var paid = made.grants();
        var left = paid.leftOut().values().stream()
                .mapToLong(PaidGrants.LeftOut::pence)
                .sum();
        surroundings
                .out()
                .println(Words.wrap(
                        "%s grants, %s in all, are drafted in %s. %s under the same headings is left out. %s things to add, and what is left out and why, are listed in %s."
                                .formatted(
                                        Format.count(paid.grants().size()),
                                        Format.money(paid.grants().stream()
                                                .mapToLong(PaidGrant::pence)
                                                .sum()),
                                        out.resolve(MakeGrantsFile.GRANTS),
                                        Format.money(left),
                                        Format.count(made.missing()),
                                        out.resolve(MakeGrantsFile.MISSING)),
                        ""));
        var checks = made.checked().checks();
        for (var severity : Severity.values()) {
            surroundings
                    .out()
                    .printf(
                            "Checks that found something %s: %d%n",
                            QualitySummary.word(severity),
                            checks.stream()
                                    .filter(check -> check.severity() == severity)
                                    .count());
        }
        surroundings
                .out()
                .println(Words.wrap(
                        "They are drafts: a ledger knows what was paid, not what was awarded. See ./mainstay check "
                                + out.resolve(MakeGrantsFile.GRANTS),
                        ""));
    }
}
