package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.report.Format;
import org.mainstay.engine.history.Explained;
import org.mainstay.engine.history.FundingChange;
import org.mainstay.engine.history.FundingChange.Kind;
import org.mainstay.engine.history.History;
import org.mainstay.engine.relationship.Money;
import org.mainstay.model.evidence.Figure;

/// What changed, for people: what needs an answer first, then what only looks like a change, then the rest.
final class HistoryText {

    private static final int MOST = 12;

    /// What one reads as no change at all: it explains what the payments alone would show.
    private static final List<Kind> EXPLAINING = List.of(Kind.TAPER, Kind.LATE_PAYMENT, Kind.SUCCESSION, Kind.RENEWAL);

    private HistoryText() {}

    /// A change and whom it is of.
    private record Of(String organisation, FundingChange change) {

        long pence() {
            return Math.max(value(change.from()), value(change.to()));
        }

        /// The money that is gone or come.
        long moved() {
            return Math.abs(value(change.to()) - value(change.from()));
        }
    }

    static void writeChanges(PrintStream out, Money money, History history) {
        var all = new ArrayList<Of>();
        for (var relationship : money.organisations()) {
            var organisation = relationship.organisation();
            history.changesOf(organisation.id()).forEach(change -> all.add(new Of(organisation.name(), change)));
        }
        out.printf("What changed%n%n");
        var alarms = of(all, List.of(Kind.END, Kind.CUT), Comparator.comparingLong(Of::moved));
        list(out, "Falls that nothing in the files explains", alarms, "None.");
        writeChurn(out, history, alarms.size());
        // A succession is told once, of the body that carries on.
        var explaining = of(all, EXPLAINING, Comparator.comparingLong(Of::pence)).stream()
                .filter(one -> one.change.successor() == null)
                .toList();
        list(out, "What looks like a cut or an end in the payments and is none", explaining, "None.");
        var more = of(all, List.of(Kind.START, Kind.RISE), Comparator.comparingLong(Of::moved));
        list(out, "New or risen", more, "None.");
        writeExplained(out, history);
    }

    private static List<Of> of(List<Of> all, List<Kind> kinds, Comparator<Of> bySize) {
        return all.stream()
                .filter(one -> kinds.contains(one.change.kind()))
                .sorted(bySize.reversed().thenComparing(Of::organisation))
                .toList();
    }

    private static void list(PrintStream out, String title, List<Of> changes, String none) {
        out.println(title);
        if (changes.isEmpty()) {
            out.println("  " + none);
        }
        for (var one : changes.subList(0, Math.min(MOST, changes.size()))) {
            var change = one.change;
            var text = "%s: %s%s. %s"
                    .formatted(
                            words(change.kind()),
                            one.organisation,
                            change.heading().isEmpty() ? "" : ", " + change.heading(),
                            change.why());
            out.println(Words.hang(text, "  "));
        }
        if (changes.size() > MOST) {
            out.printf("  and %s more: --format json lists them all%n", Format.count(changes.size() - MOST));
        }
        out.println();
    }

    private static void writeChurn(PrintStream out, History history, int alarms) {
        for (var churn : history.churn()) {
            out.println(Words.wrap(
                    "By themselves exits say little: of %s payees under voluntary-sector headings in %s, %s were not paid in %s, and %s others were. Only %s above %s."
                            .formatted(
                                    Format.value(churn.paidBefore()),
                                    churn.before(),
                                    Format.value(churn.left()),
                                    churn.after(),
                                    Format.value(churn.arrived()),
                                    alarms == 1 ? "the fall" : "the " + alarms + " falls",
                                    alarms == 1 ? "stands unexplained" : "stand unexplained"),
                    ""));
            out.println();
        }
    }

    private static void writeExplained(PrintStream out, History history) {
        var byReason = history.explained().stream()
                .collect(Collectors.groupingBy(
                        Explained::reason, () -> new EnumMap<>(Explained.Reason.class), Collectors.toList()));
        if (byReason.isEmpty()) {
            return;
        }
        out.println("Payees that left the headings, or are not paid yet, for another reason");
        var table = new TextTable("reason", ">payees", ">last paid in a year", "the largest");
        byReason.forEach((reason, list) -> table.row(
                words(reason),
                Format.count(list.size()),
                Format.pounds(list.stream().mapToLong(one -> one.paid().value()).sum()),
                list.stream()
                        .max(Comparator.comparingLong(
                                        (Explained one) -> one.paid().value())
                                .thenComparing(Explained::name))
                        .map(Explained::name)
                        .orElse("")));
        table.write(out, "  ");
        out.println();
    }

    private static String words(Explained.Reason reason) {
        return switch (reason) {
            case SUCCESSION -> "another body carries on";
            case HOST_CHANGED -> "another payee now";
            case RELABELLED -> "another heading now";
            case PAID_LATER -> "paid again later";
            case LEDGER_ENDS -> "not yet due";
            case ONE_OFF -> "one-off";
            case SMALL -> "under £500";
            case NOT_VOLUNTARY -> "not voluntary";
            case TYPE_UNKNOWN -> "type not known";
        };
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case END -> "Ended";
            case CUT -> "Cut";
            case TAPER -> "Tapering";
            case LATE_PAYMENT -> "Late";
            case SUCCESSION -> "Succession";
            case RENEWAL -> "Renewed";
            case START -> "New";
            case RISE -> "Risen";
        };
    }

    private static long value(@Nullable Figure figure) {
        return figure == null ? 0 : figure.value();
    }
}
