package org.mainstay.engine.appraisal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;

/// The figures of one line that is asked whether it is sound.
final class SoundFigures {

    private final FigureBook book;
    private final FundingLine line;
    private final String name;

    SoundFigures(FigureBook book, FundingLine line) {
        this.book = book;
        this.line = line;
        name = line.organisation().name() + ", " + line.label() + ": ";
    }

    Figure unique(Spread share) {
        return model("unique", "share of its people whom nobody else in reach has room for", Unit.PER_MILLION, share);
    }

    Figure losing(Spread people) {
        return model("losing", "people who lose service if it ends", Unit.PEOPLE, people);
    }

    Figure other(Spread perPound) {
        return model(
                "other",
                "what other funders take away with each pound, less what they put in its place",
                Unit.PER_MILLION,
                perPound);
    }

    @Nullable
    Figure dependence(Optional<Long> share) {
        return one("dependence", "the council's share of the organisation's income", Unit.PER_MILLION, share);
    }

    Figure consequence(Spread perPound) {
        return model(
                "consequence",
                "what comes back to public budgets for each pound, if it ends",
                Unit.PER_MILLION,
                perPound);
    }

    @Nullable
    Figure runway(Optional<Long> months) {
        return one("runway", "how long its free reserves last", Unit.MILLIONTHS_OF_A_MONTH, months);
    }

    @Nullable
    Figure closing(@Nullable Long share) {
        return one(
                "closing",
                "share of draws in which it closes within a year of losing a fifth of the line",
                Unit.PER_MILLION,
                Optional.ofNullable(share));
    }

    Figure assumed(long share) {
        return model(
                "assumed",
                "share of what comes back that rests on the two worst grades of evidence",
                Unit.PER_MILLION,
                new Spread(share, share, share));
    }

    Sounding.Twin twin(TwinFinder.Twin twin) {
        var other = twin.line();
        other.figures().forEach(book::add);
        var share = twin.pair().duplication();
        return new Sounding.Twin(
                other,
                model(
                        "duplication",
                        "of what the smaller of it and " + other.organisation().name()
                                + " does alone, the share that the other does as well",
                        Unit.PER_MILLION,
                        new Spread(share, share, share)),
                twin.pair().newSinglePoint());
    }

    private @Nullable Figure one(String id, String what, Unit unit, Optional<Long> value) {
        return value.map(one -> model(id, what, unit, new Spread(one, one, one)))
                .orElse(null);
    }

    private Figure model(String id, String what, Unit unit, Spread spread) {
        return book.model("sound/" + line.id() + "/" + id, name + what, unit, line.figureIds(), spread);
    }
}
