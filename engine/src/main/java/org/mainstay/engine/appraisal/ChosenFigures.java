package org.mainstay.engine.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.portfolio.Optimality;
import org.mainstay.engine.portfolio.Portfolio;
import org.mainstay.engine.simulation.Course;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// How one approach was chosen, as figures.
final class ChosenFigures {

    private final FigureBook book;
    private final String path;
    private final List<String> inputs;
    private final long personPence;

    /// @param personPence what one person who loses service weighs
    ChosenFigures(FigureBook book, String path, List<String> inputs, long personPence) {
        this.personPence = personPence;
        this.book = book;
        this.path = path + "/chosen/";
        this.inputs = inputs;
    }

    Chosen chosen(Portfolio portfolio, Floors floors, Course after) {
        var optimality = portfolio.optimality();
        return new Chosen(
                optimality == null ? null : certainty(optimality), upheld(floors.held(after)), portfolio.keptBack());
    }

    private Chosen.Certainty certainty(Optimality found) {
        return new Chosen.Certainty(
                found.proven(),
                found.agreed(),
                figure(
                        "runs",
                        "How often the model corrected the estimates or bore them out",
                        Unit.RUNS,
                        found.rounds()),
                loss("estimated", "What the choice loses by the estimates", Math.round(found.value())),
                loss("bound", "What no choice can better, by the estimates", Math.round(found.bound())),
                share("gap", "By how much another choice could be better at most, by the estimates", found.gap()),
                loss("simulated", "What the choice by estimates loses in the model", found.simulated()),
                loss("kept", "What the choice that was kept loses in the model", found.best()),
                loss("regret", "How much more the choice by estimates loses than the best met", found.regret()),
                share("off", "By how much the estimates are off what the model says", found.off()),
                runnerUp(found.runnerUp()),
                people(
                        "last_ten_thousand",
                        "People who lose service for the last £10,000 of the saving",
                        found.lastTenThousandLosing()));
    }

    private Chosen.@Nullable RunnerUp runnerUp(Optimality.@Nullable RunnerUp found) {
        return found == null
                ? null
                : new Chosen.RunnerUp(
                        found.changes().stream().map(Words::change).toList(),
                        figure(
                                "runner_up/people_losing",
                                "People who lose service by the best portfolio but one",
                                Unit.PEOPLE,
                                Micro.people(found.losing())),
                        loss("runner_up/loss", "What the best portfolio but one loses in the model", found.loss()));
    }

    private @Nullable Figure people(String id, String name, @Nullable Long millionths) {
        return millionths == null ? null : figure(id, name, Unit.PEOPLE, Micro.people(millionths));
    }

    /// Told in people, since pounds of the objective are nobody's money.
    private Figure loss(String id, String name, long pence) {
        return figure(
                id,
                name + ", in people who lose service, with public money as people",
                Unit.PEOPLE,
                Math.round((double) pence / personPence));
    }

    private Figure share(String id, String name, double share) {
        return figure(id, name, Unit.PER_MILLION, Math.round(share * Micro.ONE));
    }

    private Figure figure(String id, String name, Unit unit, long value) {
        return book.model(path + id, name, unit, inputs, value);
    }

    private Chosen.Upheld upheld(Floors.Held held) {
        var most = held.mostBorne();
        return new Chosen.Upheld(
                figure(
                        "below_floors",
                        "People a year whom the floors want served and who are not",
                        Unit.PEOPLE,
                        Micro.people(held.below())),
                figure(
                        "deprived_share",
                        "Share of those who lose service somewhere that live in the most deprived areas",
                        Unit.PER_MILLION,
                        held.share()),
                most == null
                        ? null
                        : figure(
                                "most_borne",
                                "The most of what is lost that the most deprived areas may bear",
                                Unit.PER_MILLION,
                                most),
                sentence(held));
    }

    private static String sentence(Floors.Held held) {
        var floors = held.below() == 0
                ? "Every area keeps the least of its service that it shall keep (rows coverage_floor)"
                : "Not every area keeps the least of its service that it shall keep (rows coverage_floor): %s a year too few are served, in %s of areas"
                        .formatted(
                                Words.count(Micro.people(held.below()), "person", "people"),
                                Words.count(held.groups(), "group", "groups"));
        var most = held.mostBorne();
        if (most == null || held.lost() == 0) {
            return floors + ".";
        }
        return "%s. The most deprived areas bear %s of what is lost, %s the %s that they may at most (row equity_share)%s."
                .formatted(
                        floors,
                        Words.percent(held.share()),
                        held.share() > most ? "more than" : "within",
                        Words.percent(most),
                        held.unfair() == 0
                                ? ""
                                : ": %s a year too many"
                                        .formatted(Words.count(Micro.people(held.unfair()), "person", "people")));
    }
}
