package org.mainstay.engine.sketch;

import java.util.ArrayList;
import java.util.List;
import org.mainstay.model.actor.CharityName;
import org.mainstay.model.actor.MatchDecision;
import org.mainstay.model.actor.RegisteredCharity;
import org.mainstay.model.actor.Succession;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.funding.Provision;

/// Moves facts to other rows of another file, as if the rows and files had been shuffled.
public final class Rows {

    private Rows() {}

    /// Gives the facts the lines of one new file, in the order in which they come.
    public static List<Fact> renumber(List<? extends Fact> facts) {
        var source = Source.of("9".repeat(64), "shuffled.csv", 1);
        var moved = new ArrayList<Fact>();
        for (var fact : facts) {
            moved.add(move(fact, new RowRef(source, moved.size() + 2)));
        }
        return List.copyOf(moved);
    }

    private static Fact move(Fact fact, RowRef row) {
        return switch (fact) {
            case Payment it ->
                new Payment(it.payer(), it.payee(), it.account(), it.date(), it.pence(), it.detail(), row);
            case Grant it ->
                new Grant(
                        it.id(),
                        it.title(),
                        it.award(),
                        it.recipient(),
                        it.toIndividual(),
                        it.funder(),
                        it.programme(),
                        row);
            case RegisteredCharity it ->
                new RegisteredCharity(
                        it.number(),
                        it.name(),
                        it.companyNumber(),
                        it.type(),
                        it.registered(),
                        it.postcode(),
                        it.standing(),
                        row);
            case Provision it ->
                new Provision(
                        it.organisation(),
                        it.label(),
                        it.need(),
                        it.delivery(),
                        it.terms(),
                        it.catchment(),
                        it.reported(),
                        it.source(),
                        row);
            case Succession it -> new Succession(it.from(), it.to(), it.on(), it.evidence(), row);
            case CharityName it -> new CharityName(it.charity(), it.kind(), it.name(), row);
            case MatchDecision it ->
                new MatchDecision(it.left(), it.right(), it.answer(), it.who(), it.when(), it.why(), row);
            default -> throw new AssertionError("Say how to move " + fact);
        };
    }
}
