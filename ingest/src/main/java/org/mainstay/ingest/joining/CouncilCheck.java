package org.mainstay.ingest.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Council;
import org.mainstay.model.area.Councils;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.need.WelfareLoss;
import org.mainstay.model.notice.Notice;

/// Refuses losses of councils that are no more, where the folder has a register that says so: a loss of a district that
/// became part of a larger council cannot be set against the people of either.
final class CouncilCheck {

    private CouncilCheck() {}

    static List<Fact> settle(List<Fact> facts, Account account) {
        var register = facts.stream()
                .filter(Council.class::isInstance)
                .map(Council.class::cast)
                .toList();
        if (register.isEmpty()) {
            return facts;
        }
        var councils = Councils.of(register);
        return facts.stream()
                .filter(fact -> {
                    var why = fact instanceof WelfareLoss loss ? refusal(loss, councils) : null;
                    if (why != null) {
                        account.retract(fact, why);
                    }
                    return why == null;
                })
                .toList();
    }

    private static @Nullable Notice refusal(WelfareLoss loss, Councils councils) {
        var code = loss.area().code();
        if (!loss.area().type().equals("lad")) {
            return null;
        }
        if (!councils.knows(code)) {
            return new UnknownCouncil(loss.row(), code);
        }
        var now = councils.resolve(code, LocalDate.MAX);
        var itself = now.stream().anyMatch(council -> council.codes().gss().equals(code));
        return itself
                ? null
                : new SupersededCouncil(
                        loss.row(),
                        code,
                        now.stream().map(council -> council.codes().gss()).collect(Collectors.joining(", ")));
    }
}
