package org.mainstay.engine.option;

import java.util.Optional;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.relationship.FundingLines;

/// What no option may do, whoever asks: touch a duty, a ring-fenced fund or a line that people set aside, or join what
/// cannot be one service.
final class Limits {

    private final FundingLines funding;

    Limits(FundingLines funding) {
        this.funding = funding;
    }

    /// Why a change may not be made, with how to mend it; empty where it may.
    Optional<String> why(Change change) {
        var untouchable = change.lines().stream()
                .flatMap(line ->
                        (change.takes() ? taken(line) : Optional.<String>empty()).or(() -> setAside(line)).stream())
                .findFirst();
        return untouchable.isEmpty() && change instanceof Change.Merge merge ? why(merge) : untouchable;
    }

    private static Optional<String> taken(FundingLine line) {
        var terms = line.terms();
        var shown = LineNames.shown(line);
        if (Boolean.TRUE.equals(terms.duty())) {
            return Optional.of(("the council must provide %s by law, so it cannot be changed: keep it, or correct"
                            + " its duty in the file of provision if that is wrong")
                    .formatted(shown));
        }
        if (Boolean.TRUE.equals(terms.ringFenced())) {
            return Optional.of(("%s is paid from a ring-fenced fund, so changing it frees no money for anything else:"
                            + " keep it, or correct its fund in the file of provision if that is wrong")
                    .formatted(shown));
        }
        return Optional.empty();
    }

    private Optional<String> setAside(FundingLine line) {
        return funding.setAside()
                .find(line)
                .map(decision -> ("%s was set aside as %s on %s, and no proposal touches it: keep it, or take that"
                                + " decision back first")
                        .formatted(LineNames.shown(line), decision.answer().words(), decision.when()));
    }

    private static Optional<String> why(Change.Merge merge) {
        var line = merge.line();
        var into = merge.into();
        if (line.organisation().id().equals(into.organisation().id())) {
            return Optional.of("%s and %s are one organisation, so there is nothing to merge: cut or end one of them"
                    .formatted(LineNames.shown(line), LineNames.shown(into)));
        }
        if (line.funder() != into.funder()) {
            return Optional.of(
                    "%s and %s have different payers, and nobody pays for another's work: merge lines of one payer"
                            .formatted(LineNames.shown(line), LineNames.shown(into)));
        }
        if (line.need() == null || line.need() != into.need()) {
            return Optional.of("%s serves %s and %s serves %s, and only services for one known need can merge"
                            .formatted(LineNames.shown(line), need(line), LineNames.shown(into), need(into))
                    + ": name the need in the file of provision if that is wrong");
        }
        return Optional.empty();
    }

    private static String need(FundingLine line) {
        return line.findNeed().map(need -> need.words()).orElse("a need that is not known");
    }
}
