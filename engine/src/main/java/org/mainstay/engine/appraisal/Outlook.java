package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Grade;
import org.mainstay.model.evidence.Published;

/// What the draws say of one approach or option as a whole.
///
/// @param councilCash change in council cash
/// @param publicPurse change for the public purse
/// @param peopleServed people served
/// @param bestForPurse share of draws in which no other approach or option leaves the public purse better off
/// @param bestForCouncil the same for the council's own cash
/// @param shares of the four classes
/// @param swings what hangs on each assumption alone, the most first
/// @param measure what would be worth knowing, the most first
/// @param grade of the answer: the worst among the assumptions that carry at least a twentieth of what is uncertain
/// @param assumed of all that the assumptions swing the public purse by, the share that those of grades 5 and 6 do
@Published
public record Outlook(
        Headline councilCash,
        Headline publicPurse,
        Headline peopleServed,
        Figure bestForPurse,
        Figure bestForCouncil,
        List<ClassShare> shares,
        List<Swing> swings,
        List<Measure> measure,
        Grade grade,
        Figure assumed) {

    private static final long HALF = 500_000;

    /// Whether more than half of it rests on what nobody has confirmed.
    public boolean mostlyAssumption() {
        return assumed.value() > HALF;
    }

    /// A headline figure besides its central value and its range.
    ///
    /// @param median half of all draws come to no more
    /// @param pessimistic with every assumption at the end that does most harm
    @Published
    public record Headline(Figure median, Figure pessimistic) {}

    /// In what share of all draws a class comes out.
    @Published
    public record ClassShare(Verdict verdict, Figure share) {}

    /// What the public purse comes to with one assumption at its ends, for all needs, and the others in the middle.
    ///
    /// @param least at the end that does least harm
    /// @param most at the end that does most harm
    @Published
    public record Swing(String assumption, Figure least, Figure most) {}

    /// One number that is not known.
    ///
    /// @param assumption its id
    /// @param worth pounds that the public purse would gain on average if it were known before deciding
    /// @param clarity by how much the share of draws of the most likely class would rise
    /// @param datum what to find out
    @Published
    public record Measure(String assumption, Figure worth, Figure clarity, String datum, String ask) {}
}
