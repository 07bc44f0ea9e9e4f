package org.mainstay.app.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.command.DecideMatch;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.command.Unusable;
import org.mainstay.app.document.MatchJson;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.model.actor.MatchDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "match",
        description = {
            "Decide which names are one organisation: shows both sides and asks, the most money first.",
            "Answers are kept in FOLDER/entered/decisions.csv, and each can be undone."
        },
        footer = {"", "Example: ./mainstay match my-council --by \"Partnerships team\""})
final class MatchCommand implements Callable<Integer> {

    private static final int DECISION = 3;

    private final Surroundings surroundings;
    private final ShowOrganisations show;
    private final InstantSource clock;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "the folder with the files")
    private Path folder = Path.of("");

    @Option(names = "--by", paramLabel = "NAME", description = "who decides; a role will do (default: not said)")
    private String who = "";

    @Option(
            names = "--decide",
            arity = "3",
            paramLabel = "LEFT RIGHT ANSWER",
            description =
                    "keep one decision without asking: two names or identifiers, and same, different, \"branch of\", \"trading arm of\", \"member of\", \"successor of\", later or undo")
    private List<String> decide = List.of();

    @Option(names = "--why", paramLabel = "TEXT", description = "why, for --decide")
    private String why = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "the day of the decision, such as 2026-03-31 (default: today)")
    private @Nullable LocalDate on;

    MatchCommand(Surroundings surroundings, ShowOrganisations show, InstantSource clock) {
        this.surroundings = surroundings;
        this.show = show;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Unusable {
        var today = on == null ? LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()) : on;
        var shown = show.match(folder);
        if (!decide.isEmpty()) {
            keep(shown.organisations(), today);
        } else if (common.json()) {
            MatchJson.write(surroundings.out(), shown.organisations().pairs());
        } else {
            new MatchDialogue(surroundings, folder, who, today).ask(shown.organisations());
        }
        return Refused.tell(surroundings.err(), shown.reading());
    }

    private void keep(Organisations organisations, LocalDate today) throws Unusable {
        var answer = decide.size() == DECISION
                ? MatchDecision.Answer.of(decide.get(2)).orElse(null)
                : null;
        if (answer == null) {
            throw common.wrong("--decide takes two names and an answer: same, different, branch of, trading arm of,"
                    + " member of, successor of, later or undo.");
        }
        for (var name : decide.subList(0, 2)) {
            if (!known(organisations, name)) {
                throw common.wrong(
                        "“%s” is no organisation's identifier or name here, or that of more than one: who --find shows them."
                                .formatted(Safe.name(name)));
            }
        }
        new DecideMatch().keep(folder, new DecideMatch.Decision(decide.get(0), decide.get(1), answer, who, today, why));
        surroundings.out().println(Words.wrap("Kept in %s.".formatted(DecideMatch.file(folder)), ""));
    }

    /// A body that was joined to another is still known by the id under which it was decided, so that it can
    /// be undone.
    private static boolean known(Organisations organisations, String name) {
        return organisations.find(name).isPresent()
                || organisations.pairs().stream()
                        .anyMatch(
                                pair -> pair.left().equals(name) || pair.right().equals(name));
    }
}
