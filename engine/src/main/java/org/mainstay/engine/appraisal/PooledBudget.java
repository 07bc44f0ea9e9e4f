package org.mainstay.engine.appraisal;

import java.util.List;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Published;

/// What each partner would have to put into a shared budget, or be paid out of it, so that none is worse off.
///
/// @param cashable counting only what can leave a budget
/// @param full counting displaced costs in full
@Published
public record PooledBudget(Sharing cashable, Sharing full) {

    /// One way of counting.
    ///
    /// @param sentence whether it can be done
    /// @param partners only those for whom something changes
    /// @param missing what even all savings together do not cover
    @Published
    public record Sharing(String sentence, List<Partner> partners, Figure missing) {}

    /// One partner, over the horizon in today's value.
    ///
    /// @param saves money and avoided cost
    /// @param bears money put in and cost that comes to it
    /// @param pays into the pool, in proportion to what it saves
    /// @param receives from the pool
    /// @param left better or worse off after that
    @Published
    public record Partner(
            Payer payer, Figure saves, Figure bears, Figure pays, Figure receives, Figure left, String sentence) {}
}
