package org.mainstay.ingest.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.area.Outline;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Grant;
import org.mainstay.model.funding.Payment;
import org.mainstay.model.service.Service;

/// Finds facts that are said more than once, by their published identity and content. Each counts once: the one
/// that comes first by content, whatever order the files were read in.
///
/// Lines of a ledger have no published identity: two that look alike are two payments, unless the whole of the days
/// that two ledgers share is alike.
final class Repeats {

    private final Map<Source, Tally> tallies = new HashMap<>();
    private final Set<Fact> dropped = new HashSet<>();

    private Repeats(List<Draft> drafts) {
        for (var draft : drafts) {
            if (draft.source() != null) {
                tallies.putIfAbsent(draft.source(), draft.tally());
            }
        }
        drafts.forEach(this::addSheets);
    }

    /// A workbook taken whole is one file whose rows lie on several sheets, each a source of its own.
    private void addSheets(Draft draft) {
        @Nullable Source before = null;
        for (var fact : draft.tally().facts()) {
            var source = fact.row().source();
            if (!source.equals(before)) {
                tallies.putIfAbsent(source, draft.tally());
                before = source;
            }
        }
    }

    /// The facts that stay, in order of content; the accounts of the files are put right.
    static List<Fact> settle(List<Draft> drafts) {
        var repeats = new Repeats(drafts);
        var facts = inOrder(drafts);
        repeats.grants(facts);
        repeats.outlines(facts);
        repeats.ledgers(facts);
        repeats.services(facts);
        return repeats.dropped.isEmpty()
                ? facts
                : facts.stream().filter(fact -> !repeats.dropped.contains(fact)).toList();
    }

    /// Source by source; sorting half a million facts that mostly lie in order would cost more than reading
    /// some files.
    private static List<Fact> inOrder(List<Draft> drafts) {
        var bySource = new TreeMap<Source, List<Fact>>();
        for (var draft : drafts) {
            if (draft.source() != null && !draft.tally().facts().isEmpty()) {
                var facts = new ArrayList<Fact>(draft.tally().facts());
                facts.sort(Comparator.comparingInt(fact -> fact.row().line()));
                bySource.put(draft.source(), facts);
            }
        }
        return bySource.values().stream().flatMap(List::stream).toList();
    }

    private void grants(List<Fact> facts) {
        var byId = new HashMap<String, Grant>();
        for (var fact : facts) {
            if (fact instanceof Grant grant) {
                var first = byId.putIfAbsent(grant.id(), grant);
                if (first != null) {
                    settle(grant, first);
                }
            }
        }
    }

    private void settle(Grant grant, Grant first) {
        var pence = grant.award().pence();
        dropped.add(grant);
        if (grant.sameAs(first)) {
            tally(grant).repeat(pence);
        } else {
            tally(grant).retract(new ConflictingGrant(grant.row(), first.row()), pence);
        }
    }

    private void outlines(List<Fact> facts) {
        var seen = new HashSet<Shape>();
        for (var fact : facts) {
            if (fact instanceof Outline outline
                    && !seen.add(new Shape(outline.code(), outline.name(), outline.rings()))) {
                dropped.add(outline);
                tally(outline).repeat(0);
            }
        }
    }

    private void ledgers(List<Fact> facts) {
        var bySource = new TreeMap<Source, List<Payment>>();
        for (var fact : facts) {
            if (fact instanceof Payment payment) {
                bySource.computeIfAbsent(payment.row().source(), source -> new ArrayList<>())
                        .add(payment);
            }
        }
        if (bySource.size() < 2) {
            return; // one ledger cannot have been published again
        }
        var ledgers = new ArrayList<Republication.Ledger>();
        bySource.forEach((source, payments) -> {
            var ledger = Republication.Ledger.of(source, payments);
            ledgers.forEach(earlier -> replace(Republication.find(earlier, ledger)));
            ledgers.add(ledger);
        });
    }

    private void replace(@Nullable Republication again) {
        if (again == null) {
            return;
        }
        var first = again.kept().source().path();
        var tally = Objects.requireNonNull(tallies.get(again.replaced().source()));
        tally.note(new LedgerRepublished(
                again.replaced().source(),
                first,
                again.matched().size(),
                again.unmatched().size()));
        again.matched().stream().filter(dropped::add).forEach(payment -> tally.repeat(payment.pence()));
        again.unmatched().stream()
                .filter(dropped::add)
                .forEach(payment ->
                        tally.retract(new ReplacedPayment(payment.row(), first, payment.pence()), payment.pence()));
    }

    /// A feed's list and its full record name the same service: the fuller one stays. Feeds that number their
    /// services
    /// may use one number for different ones, so the name counts too.
    private void services(List<Fact> facts) {
        var kept = new HashMap<List<String>, Service>();
        for (var fact : facts) {
            if (fact instanceof Service service) {
                var first = kept.putIfAbsent(List.of(service.id(), service.name()), service);
                if (first != null) {
                    var fuller = service.fullness() > first.fullness();
                    kept.put(List.of(service.id(), service.name()), fuller ? service : first);
                    dropped.add(fuller ? first : service);
                    tally(fuller ? first : service).repeat(0);
                }
            }
        }
    }

    private record Shape(String code, String name, List<Outline.Ring> rings) {}

    private Tally tally(Fact fact) {
        return Objects.requireNonNull(tallies.get(fact.row().source()));
    }
}
