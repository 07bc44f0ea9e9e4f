package org.mainstay.app.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mainstay.app.command.OrganisationFilter;
import org.mainstay.app.command.ShowOrganisations;
import org.mainstay.app.document.WhoJson;
import org.mainstay.app.report.Format;
import org.mainstay.engine.matching.Checked;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.matching.Pair;
import org.mainstay.engine.matching.Relation;
import org.mainstay.engine.matching.Sector;
import org.mainstay.engine.topic.Tag;

/// Who is who, for people.
final class WhoText {

    private static final int LISTED = 25;
    private static final int IN_FULL = 20;
    private static final int NAME = 44;

    private WhoText() {}

    static void write(PrintStream out, ShowOrganisations.Shown shown, String find) {
        var organisations = shown.organisations();
        var found = OrganisationFilter.find(organisations.list(), find).stream()
                .sorted(Comparator.comparingLong(
                                (Organisation one) -> one.profile().pence())
                        .reversed()
                        .thenComparing(Organisation::id))
                .toList();
        if (!find.isBlank()) {
            writeFound(out, shown, found, find);
            return;
        }
        writeSectors(out, organisations.list());
        writeTable(out, found);
        writeJoins(out, organisations);
        writeChecked(out, shown.checked());
    }

    private static void writeChecked(PrintStream out, Checked checked) {
        if (checked.names() > 0) {
            out.println();
            out.println(Words.wrap(
                    "As a check, names that only a number ties to their organisation were looked for with the number hidden: of %s, %s came among the candidates, %s would be joined unasked, %s to a wrong one."
                            .formatted(
                                    Format.count(checked.names()),
                                    Format.count(checked.found()),
                                    Format.count(checked.joined()),
                                    Format.count(checked.wrong())),
                    ""));
        }
    }

    private static void writeSectors(PrintStream out, List<Organisation> all) {
        out.printf("%s organisations behind the names%n%n", Format.count(all.size()));
        var table = new TextTable("sector", ">organisations", ">money shown");
        var pence = all.stream()
                .collect(Collectors.groupingBy(
                        Organisation::sector,
                        TreeMap::new,
                        Collectors.summarizingLong(one -> one.profile().pence())));
        pence.forEach((sector, shown) ->
                table.row(word(sector), Format.count(shown.getCount()), Format.pounds(shown.getSum())));
        table.write(out, "");
        out.println();
        out.println(Words.wrap(
                "\"Money shown\" is what ledgers and grants carry with it, credits counted as money too.", ""));
    }

    private static void writeTable(PrintStream out, List<Organisation> found) {
        var voluntary = found.stream()
                .filter(one -> one.sector().voluntaryOrCommunity())
                .toList();
        out.printf("%nThe voluntary and community organisations with most money%n%n");
        var table = new TextTable("organisation", "sector", ">names", ">money shown");
        for (var one : voluntary.subList(0, Math.min(LISTED, voluntary.size()))) {
            table.row(
                    shorten(one.name()),
                    word(one.sector()),
                    Format.count(one.names().size()),
                    Format.pounds(one.profile().pence()));
        }
        table.write(out, "");
        if (voluntary.size() > LISTED) {
            out.printf(
                    "and %s more: --format json lists them all, --find TEXT shows one in full%n",
                    Format.count(voluntary.size() - LISTED));
        }
    }

    private static void writeJoins(PrintStream out, Organisations organisations) {
        var byStanding = new HashMap<Pair.Standing, Integer>();
        organisations.pairs().forEach(pair -> byStanding.merge(pair.standing(), 1, Integer::sum));
        var ask = byStanding.getOrDefault(Pair.Standing.ASK, 0);
        out.println();
        out.println(Words.wrap(
                "Pairs of names joined because they agree so far: %s; as people decided: %s. Pairs more that may be one body: %s; match asks about them, the most money first."
                        .formatted(
                                Format.count(byStanding.getOrDefault(Pair.Standing.JOINED, 0)),
                                Format.count(byStanding.getOrDefault(Pair.Standing.DECIDED, 0)),
                                Format.count(ask)),
                ""));
    }

    private static void writeFound(
            PrintStream out, ShowOrganisations.Shown shown, List<Organisation> found, String find) {
        var organisations = shown.organisations();
        if (found.isEmpty()) {
            out.println(Words.wrap(
                    "No organisation has “%s” in a name or as an identifier. Try one word of its name."
                            .formatted(Safe.name(find)),
                    ""));
            return;
        }
        var relations = OrganisationFilter.byOrganisation(organisations.relations());
        var names = new HashMap<String, String>();
        organisations.list().forEach(one -> names.put(one.id(), one.name()));
        for (var one : found.subList(0, Math.min(IN_FULL, found.size()))) {
            writeOne(out, one, shown.topics(one), relations.getOrDefault(one.id(), List.of()), names);
        }
        if (found.size() > IN_FULL) {
            out.printf("and %s more: give more of the name%n", Format.count(found.size() - IN_FULL));
        }
    }

    private static void writeOne(
            PrintStream out, Organisation one, List<Tag> topics, List<Relation> relations, Map<String, String> names) {
        var profile = one.profile();
        out.println(Safe.name(one.name()));
        out.println("  " + Safe.name(one.id()));
        out.println(Words.hang(
                "%s, %s%s. %s"
                        .formatted(
                                word(one.sector()),
                                profile.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                profile.infrastructure() ? ", there for other organisations" : "",
                                Safe.text(one.why())),
                "  "));
        out.println("  Money shown: " + Format.pounds(profile.pence()));
        topics.forEach(tag -> out.println(Words.hang("%s: %s".formatted(tag.name(), tag.why()), "    ")));
        for (var join : profile.joins()) {
            out.println(Words.hang(
                    "“%s”: %s (%s)"
                            .formatted(
                                    Safe.name(join.name()),
                                    Safe.text(join.why()),
                                    Safe.text(String.join(", ", WhoJson.rows(join.rows())))),
                    "    "));
        }
        for (var relation : relations) {
            out.println(Words.hang(
                    "%s %s. %s"
                            .formatted(
                                    relation.type().words(),
                                    Safe.name(names.getOrDefault(relation.to(), relation.to())),
                                    Safe.text(relation.why())),
                    "    "));
        }
        out.println();
    }

    private static String word(Sector sector) {
        return sector.name().toLowerCase(Locale.ROOT);
    }

    static String shorten(String name) {
        var safe = Safe.name(name);
        return safe.length() > NAME ? safe.substring(0, NAME - 1) + "…" : safe;
    }
}
