package org.mainstay.ingest.joining;

import java.util.List;
import org.mainstay.model.evidence.Fact;

/// Makes the facts of all files fit each other, in the order in which one step needs the other.
public final class Joining {

    private Joining() {}

    /// The facts that stay, in the order in which they came; the accounts of the files are put right.
    public static List<Fact> settle(List<Fact> facts, Account account) {
        var once = GivenTwice.settle(facts, account);
        var joined = VintageCheck.settle(once, account);
        var councils = CouncilCheck.settle(joined, account);
        var whole = ServiceJoin.settle(councils, account);
        PositionCheck.tell(whole, account);
        return whole;
    }
}
