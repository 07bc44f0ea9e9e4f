package org.mainstay.app.command;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.mainstay.engine.access.Depth;
import org.mainstay.engine.access.Reason;
import org.mainstay.engine.access.Scores;
import org.mainstay.engine.access.Situation;
import org.mainstay.engine.inequality.Distribution;
import org.mainstay.ingest.point.Points;

/// The scores of one type of service, area by area in the order of the list.
public final class TypeScores {

    private final String type;
    private final Scores scores;
    private final Situation situation;
    private final IdOrder order;

    TypeScores(String type, Scores scores, Situation situation, IdOrder order) {
        this.type = type;
        this.scores = scores;
        this.situation = situation;
        this.order = order;
    }

    /// Empty where all types are scored together, or the list does not say.
    public String type() {
        return type;
    }

    /// What the scores come to as a whole.
    public Scores scores() {
        return scores;
    }

    public double access(int row) {
        return scores.at(order.place(row));
    }

    /// How many services the area reaches.
    public int services(int row) {
        var reach = situation.weights().reach();
        return reach.to(order.place(row)) - reach.from(order.place(row));
    }

    public Optional<Reason> reason(int row) {
        return scores.reason(order.place(row));
    }

    /// How many services each area reaches, and who depends on one.
    public Depth depth() {
        var people = IntStream.range(0, situation.areas())
                .mapToDouble(situation::people)
                .toArray();
        return Depth.of(situation.weights(), people);
    }

    /// How the scores are spread over the people whose score was measured.
    public Distribution distribution() {
        var measured = measured();
        return Distribution.of(
                IntStream.of(measured).mapToDouble(situation::people).toArray(),
                IntStream.of(measured).mapToDouble(scores::at).toArray());
    }

    /// The concentration index by how deprived areas are, ascending as the list has it; empty where it
    /// does not say.
    public OptionalDouble concentration(Points areas) {
        var rank = new double[areas.size()];
        for (var row = 0; row < rank.length; row++) {
            try {
                rank[order.place(row)] = Double.parseDouble(areas.group(row));
            } catch (NumberFormatException unknown) {
                return OptionalDouble.empty();
            }
        }
        var measured = measured();
        var ranks = IntStream.of(measured).mapToDouble(area -> rank[area]).toArray();
        return OptionalDouble.of(distribution().by(ranks).concentration());
    }

    private int[] measured() {
        return IntStream.range(0, situation.areas()).filter(scores::measured).toArray();
    }
}
