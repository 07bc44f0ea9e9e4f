package org.mainstay.engine.portfolio;

import java.math.BigInteger;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;

/// A change that a search may choose, with the score it last had and the size the portfolio had then.
record Candidate(Change change, boolean confirmed, Scores.Score score, int scoredAt) implements Comparable<Candidate> {

    /// Best first: what can be banked and whose people are reported before what rests on assumptions; then
    /// most council
    /// cash for each person who loses service; then by id.
    @Override
    public int compareTo(Candidate other) {
        if (known() != other.known()) {
            return known() ? -1 : 1;
        }
        var worth = compareWorth(other.score, score);
        return worth != 0 ? worth : key().compareTo(other.key());
    }

    private boolean known() {
        return confirmed && change.hasLocalEvidence();
    }

    private String key() {
        return change.getClass().getSimpleName()
                + change.lines().stream().map(FundingLine::id).toList();
    }

    /// Compares cash per person without dividing; nobody losing beats anybody losing.
    private static int compareWorth(Scores.Score left, Scores.Score right) {
        if (left.peopleLosing() <= 0 || right.peopleLosing() <= 0) {
            var none = Boolean.compare(left.peopleLosing() <= 0, right.peopleLosing() <= 0);
            return none != 0 ? none : Long.compare(left.councilCash(), right.councilCash());
        }
        return product(left.councilCash(), right.peopleLosing())
                .compareTo(product(right.councilCash(), left.peopleLosing()));
    }

    private static BigInteger product(long left, long right) {
        return BigInteger.valueOf(left).multiply(BigInteger.valueOf(right));
    }
}
