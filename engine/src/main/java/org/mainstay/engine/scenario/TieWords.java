package org.mainstay.engine.scenario;

import java.util.List;
import org.mainstay.engine.appraisal.Words;
import org.mainstay.engine.simulation.Fall;
import org.mainstay.engine.tie.KnownTie;

/// Says which ties brought a body down.
final class TieWords {

    private TieWords() {}

    /// The ties that did it.
    static List<Bearing> broken(Fall fall, Bearings ties) {
        var of = switch (fall.cause()) {
            case LEANS -> ties.leans();
            case PAYS -> ties.pays();
        };
        return fall.ties().stream().map(of::get).toList();
    }

    /// Those that held it up have gone.
    static String gaveWay(Fall fall, Bearings ties) {
        var gone = broken(fall, ties).stream()
                .map(Bearing::tie)
                .map(tie -> "%s, which %s it%s"
                        .formatted(tie.from().name(), tie.kind().words(), known(tie)))
                .toList();
        return "In month %d it gives way, for too much of what holds it up has gone: %s."
                .formatted(fall.step() + 1, Words.list(gone));
    }

    private static String known(KnownTie tie) {
        var share = tie.share();
        return share == null
                ? " (nobody has said how much hangs on that)"
                : " (%s of all that does)".formatted(Words.percent(share.value()));
    }

    /// Those that paid it no longer do.
    static String unpaid(Fall fall, Bearings ties) {
        var gone = broken(fall, ties).stream()
                .map(Bearing::tie)
                .map(tie -> tie.from().name() + payment(tie))
                .toList();
        return "Not all that others should have paid it had come: %s.".formatted(Words.list(gone));
    }

    private static String payment(KnownTie tie) {
        var payment = tie.payment();
        return payment == null
                ? ""
                : " (%s a year%s)"
                        .formatted(
                                Words.pounds(payment.yearlyPence()), tie.what().isEmpty() ? "" : ", " + tie.what());
    }
}
