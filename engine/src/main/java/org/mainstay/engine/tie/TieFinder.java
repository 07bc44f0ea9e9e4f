package org.mainstay.engine.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.history.Ties;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.place.Place;
import org.mainstay.model.tie.EnteredTie;
import org.mainstay.model.tie.EnteredTie.Kind;

/// Finds the ties of a place. What somebody wrote down as a tie comes first; then funding lines that one partner pays
/// another, the roles of members in partnerships, shared roofs, branches and money held. Of those nobody has said how
/// much hangs on them.
public final class TieFinder {

    private static final Comparator<EnteredTie> LATEST_LAST =
            Comparator.comparing(EnteredTie::reported).thenComparing(EnteredTie::row);

    private final Organisations organisations;
    private final Map<String, Organisation> byId = new HashMap<>();
    private final Map<String, Organisation> byName = new HashMap<>();
    private final TreeMap<String, KnownTie> ties = new TreeMap<>();
    private final TreeSet<String> said = new TreeSet<>();
    private final List<String> unknown = new ArrayList<>();

    private TieFinder(Organisations organisations, List<FundingLine> lines) {
        this.organisations = organisations;
        for (var line : lines) {
            var body = line.organisation();
            byId.put(body.id(), body);
            body.ids().forEach(id -> byName.put(plain(id), body));
            body.names().forEach(name -> byName.put(plain(name), body));
            byName.put(plain(body.name()), body);
        }
    }

    /// The ties between those that funding lines pay.
    ///
    /// @param lines all of them, also those of in-house teams and other payers
    public static KnownTies find(Place place, Organisations organisations, List<FundingLine> lines) {
        var finder = new TieFinder(organisations, lines);
        finder.addEntered(place.listEnteredTies());
        finder.addLines(lines);
        PartnershipTies.list(place)
                .forEach(role -> finder.addFound(role.kind(), role.from(), role.to(), role.why(), role.rows()));
        // Branches, those whose money a partner holds, and those under its roof.
        Ties.of(place, organisations, lines)
                .forEach(tie -> finder.addFound(Kind.SUPPORTS, tie.on(), tie.other(), tie.why(), tie.rows()));
        return new KnownTies(List.copyOf(finder.ties.values()), finder.unknown);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// The organisation with a funding line that is meant by an id or a name.
    private Optional<Organisation> find(String idOrName) {
        return Optional.ofNullable(byId.get(idOrName))
                .or(() -> Optional.ofNullable(byName.get(plain(idOrName))))
                .or(() -> organisations.find(idOrName).map(Organisation::id).map(byId::get));
    }

    private void addEntered(List<EnteredTie> rows) {
        var latest = new TreeMap<String, EnteredTie>();
        rows.stream()
                .sorted(LATEST_LAST)
                .forEach(row -> latest.put(
                        String.join("\n", row.kind().code(), key(row.from()), key(row.to()), plain(row.what())), row));
        latest.values().forEach(this::addEntered);
    }

    private String key(String idOrName) {
        return find(idOrName).map(Organisation::id).orElse(plain(idOrName));
    }

    private void addEntered(EnteredTie row) {
        var from = find(row.from()).orElse(null);
        var to = find(row.to()).orElse(null);
        if (from == null || to == null) {
            unknown.add(
                    "%s %s %s (line %d of %s): no organisation with a funding line is called %s, so no shock can travel along this tie. See with money whom these files show as funded, and write its id or name."
                            .formatted(
                                    row.from(),
                                    row.kind().words(),
                                    row.to(),
                                    row.row().line(),
                                    row.row().source().path(),
                                    from == null ? row.from() : row.to()));
            return;
        }
        said.add(pair(row.kind(), from, to));
        if (!row.ended() && !from.id().equals(to.id())) {
            var id = id(row.kind(), from, to) + (row.what().isEmpty() ? "" : "/" + Words.slug(row.what()));
            var why = row.source().isEmpty() ? "Somebody has written it down." : "From: " + row.source() + ".";
            var rows = List.of(row.row());
            ties.put(id, new KnownTie(id, row.kind(), from, to, row.what(), "", row.payment(), row.share(), why, rows));
        }
    }

    /// To host somebody and to hold it up are told apart by whoever writes it down, and by nobody else.
    private static String pair(Kind kind, Organisation from, Organisation to) {
        var alike = kind == Kind.HOSTS ? Kind.SUPPORTS : kind;
        return String.join("\n", alike.code(), from.id(), to.id());
    }

    private static String id(Kind kind, Organisation from, Organisation to) {
        return "tie/%s/%s/%s".formatted(kind.code(), from.id(), to.id());
    }

    /// A line that one of those pays who have lines themselves.
    private void addLines(List<FundingLine> lines) {
        for (var line : lines) {
            var payer = byName.get(plain(line.payer()));
            if (payer != null && !payer.id().equals(line.organisation().id())) {
                var id = id(Kind.PAYS, payer, line.organisation()) + "/" + Words.slug(line.label());
                var payment = new EnteredTie.Payment(line.yearly().value(), 0);
                ties.putIfAbsent(
                        id,
                        new KnownTie(
                                id,
                                Kind.PAYS,
                                payer,
                                line.organisation(),
                                line.label(),
                                line.id(),
                                payment,
                                null,
                                "It pays this funding line.",
                                List.of()));
            }
        }
    }

    /// What nobody wrote down as a tie, between two that have funding lines.
    private void addFound(Kind kind, String one, String other, String why, List<RowRef> rows) {
        var from = find(one).orElse(null);
        var to = find(other).orElse(null);
        if (from != null && to != null && !from.id().equals(to.id()) && said.add(pair(kind, from, to))) {
            var id = id(kind, from, to);
            ties.put(id, new KnownTie(id, kind, from, to, "", "", null, null, why, rows));
        }
    }
}
