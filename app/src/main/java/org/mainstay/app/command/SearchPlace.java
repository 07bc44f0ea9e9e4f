package org.mainstay.app.command;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mainstay.app.run.TracedRun;
import org.mainstay.engine.relationship.FundingLine;

/// Finds organisations, wards, services, headings and figures of a place by words in their names.
public final class SearchPlace {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::rank)
            .thenComparingInt(ranked -> ranked.entry.words.length())
            .thenComparing(ranked -> ranked.entry.hit.name())
            .thenComparing(ranked -> ranked.entry.hit.id());

    private final List<Entry> entries = new ArrayList<>();

    /// Makes ready to search: every name is put into plain words once.
    ///
    /// @param run the figures of the place
    public SearchPlace(ShowPlace.Shown place, ShowOrganisations.Shown organisations, TracedRun run) {
        organisations
                .organisations()
                .list()
                .forEach(one -> add(
                        new Hit(Kind.ORGANISATION, one.id(), one.name(), ""),
                        String.join(" ", one.names()) + " " + String.join(" ", one.ids())));
        place.portrait().wards().forEach(ward -> {
            add(new Hit(Kind.WARD, ward.code(), ward.name(), ward.code()), ward.code());
            ward.smallAreas()
                    .forEach(small -> add(
                            new Hit(Kind.WARD, ward.code(), small.area().name(), "in " + ward.name()),
                            small.area().key().code()));
            ward.provided()
                    .forEach(service -> add(
                            new Hit(Kind.SERVICE, ward.code(), service.name(), "in " + ward.name()),
                            service.kind().replace('_', ' ') + " " + service.by()));
        });
        new TreeSet<>(place.lines().lines().stream().map(FundingLine::label).toList())
                .forEach(label -> add(new Hit(Kind.HEADING, label, label, ""), ""));
        run.list().forEach(figure -> add(new Hit(Kind.FIGURE, figure.id(), figure.name(), figure.id()), figure.id()));
    }

    /// What can be found.
    public enum Kind {
        ORGANISATION,
        WARD,
        SERVICE,
        HEADING,
        FIGURE
    }

    /// One thing found.
    ///
    /// @param id of the organisation, the ward or the figure; of a service the ward's code, of a heading its words
    /// @param detail what tells it from others of the name; may be empty
    public record Hit(Kind kind, String id, String name, String detail) {}

    /// What was found of one kind, the best first.
    ///
    /// @param all how many there are, though no more than asked for are listed
    public record Group(Kind kind, List<Hit> hits, int all) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    private record Entry(Hit hit, String words, String more) {}

    private record Ranked(Entry entry, int rank) {}

    /// Everything in whose names or numbers each word of a text begins a word; the whole name first, then names
    /// that begin so.
    ///
    /// @param most how many of each kind to list
    public List<Group> find(String text, int most) {
        var wanted = plain(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var words = List.of(wanted.split(" "));
        Map<Kind, List<Ranked>> found = new EnumMap<>(Kind.class);
        for (var entry : entries) {
            var rank = rank(entry, wanted, words);
            if (rank >= 0) {
                found.computeIfAbsent(entry.hit.kind(), kind -> new ArrayList<>())
                        .add(new Ranked(entry, rank));
            }
        }
        var groups = new ArrayList<Group>();
        found.forEach((kind, list) -> groups.add(new Group(
                kind,
                list.stream()
                        .sorted(BEST_FIRST)
                        .limit(most)
                        .map(ranked -> ranked.entry.hit)
                        .toList(),
                list.size())));
        return groups;
    }

    /// 0 for the name itself, 1 for a beginning, 2 for words of the name, 3 for words of its other names; −1 for
    /// none.
    private static int rank(Entry entry, String wanted, List<String> words) {
        if (entry.words.startsWith(wanted)) {
            return entry.words.length() == wanted.length() ? 0 : 1;
        }
        if (words.stream().allMatch(word -> begins(entry.words, word))) {
            return 2;
        }
        return words.stream().allMatch(word -> begins(entry.words, word) || begins(entry.more, word)) ? 3 : -1;
    }

    private static boolean begins(String text, String word) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || text.charAt(at - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private void add(Hit hit, String more) {
        entries.add(new Entry(hit, plain(hit.name()), plain(more)));
    }

    private static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replaceAll("['’]", "");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
