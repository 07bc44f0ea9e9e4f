package org.mainstay.engine.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Finds how the partnerships of a place stand, from what people wrote down and what the files show.
public final class PartnershipFinder {

    private PartnershipFinder() {}

    public static Partnerships find(Known known, LocalDate on) {
        var shelf = new FigureShelf();
        var register =
                RegisterFinder.find(known.place(), known.organisations(), known.lines(), known.assumptions(), on);
        var standings = new StandingFinder(known, register, shelf).find(register);
        var suggestions = new SuggestionFinder(known, register, shelf).find();
        return new Partnerships(
                register,
                standings,
                Practices.lessons(standings),
                suggestions,
                profile(known, register, shelf),
                notes(known, register),
                shelf.list());
    }

    private static SectorProfile profile(Known known, Register register, FigureShelf shelf) {
        var on = register.on();
        var year = known.lines().year();
        var ties = SectorTies.of(register, year);
        var economies = new EconomyFinder(year, known.assumptions(), on, shelf);
        new SectorFlows(known, register).each(flow -> {
            ties.saw(flow);
            economies.saw(flow);
        });
        return new SectorProfile(
                economies.find(),
                new SectorProfileFinder(ties, known.assumptions(), on, shelf).find(),
                new ConditionFinder(known, register, shelf).find(),
                new SupportFinder(known, register, shelf).find());
    }

    private static List<String> notes(Known known, Register register) {
        var notes = new ArrayList<String>();
        if (register.partnerships().isEmpty()) {
            notes.add("Nobody has entered a partnership: what follows is suggested by the data, and is none until a"
                    + " person says so.");
        }
        if (known.place().listPayments().isEmpty()) {
            notes.add("No ledger is at hand, so what was agreed cannot be laid beside what was paid.");
        }
        notes.add(
                Referrals.of(register).bySender().isEmpty()
                        ? "Nobody is written down as a referrer, so nothing is suggested from referrals."
                        : "Referrals are those of members who are written down as referrers; how many people were sent is not known.");
        notes.add("How long a tie lasts is seen only as far back as the files reach.");
        register.unknown()
                .forEach(row -> notes.add("A row about %s is of no use: no such partnership is in the register."
                        .formatted(row.partnership())));
        return notes;
    }
}
