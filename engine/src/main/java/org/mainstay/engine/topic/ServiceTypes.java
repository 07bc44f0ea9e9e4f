package org.mainstay.engine.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.topic.PhraseIndex.Hit;
import org.mainstay.model.classification.ServiceCue;
import org.mainstay.model.classification.ServiceCue.Tells;
import org.mainstay.model.classification.ServiceType;
import org.mainstay.model.need.Need;

/// Tags organisations with what they help people with, by cues: in names, descriptions, headings of accounts, purposes
/// of grants.
public final class ServiceTypes {

    private static final Comparator<Told> BEST_FIRST = Comparator.comparingInt(Told::percent)
            .reversed()
            .thenComparing(told -> told.sign.cue.words())
            .thenComparing(told -> told.sign.cue.row())
            .thenComparing(Told::context);

    private final PhraseIndex<Sign> index = new PhraseIndex<>();
    private final Map<String, ServiceType> bySlug = new HashMap<>();
    private final Map<String, ServiceType> byKind = new HashMap<>();

    private ServiceTypes(List<ServiceType> types, List<ServiceCue> cues, int leastPercent) {
        types.forEach(type -> bySlug.put(type.slug(), type));
        for (var cue : cues) {
            var type = bySlug.get(cue.serviceType());
            if (type != null && cue.tells() == Tells.KIND) {
                byKind.put(String.join(" ", Words.of(cue.words())), type);
            } else if (type != null && (cue.tells() == Tells.NOT || cue.percent() >= leastPercent)) {
                index.add(cue.words(), new Sign(type, cue));
            }
        }
    }

    /// Of several types of one slug the last counts; cues of no known type tell nothing.
    ///
    /// @param leastPercent how often a cue must be right to be believed: the assumption `need_cue_threshold`
    public static ServiceTypes of(List<ServiceType> types, List<ServiceCue> cues, int leastPercent) {
        return new ServiceTypes(types, cues, leastPercent);
    }

    /// What a list of services means by its word for a kind, such as `food_bank`.
    public Optional<ServiceType> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(String.join(" ", Words.of(kind.replace('_', ' ')))));
    }

    public Optional<ServiceType> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /// The needs that a type answers: its own, or those of its narrower types where it is a wide one, as general
    /// advice is.
    public Set<Need> needs(ServiceType type) {
        return needs(type, new HashSet<>());
    }

    /// A user's own types may be each other's wider term: each is asked once.
    private Set<Need> needs(ServiceType type, Set<String> asked) {
        var needs = EnumSet.noneOf(Need.class);
        type.findNeed().ifPresent(needs::add);
        if (needs.isEmpty() && asked.add(type.slug())) {
            bySlug.values().stream()
                    .filter(narrower -> type.slug().equals(narrower.partOf()))
                    .forEach(narrower -> needs.addAll(needs(narrower, asked)));
        }
        return needs;
    }

    /// The service types told, the surest first.
    ///
    /// @param texts what may be a name or not, so that cues of names alone tell nothing there
    public List<Tag> tag(Collection<String> names, Collection<String> texts) {
        var told = new TreeMap<String, List<Told>>();
        new TreeSet<>(names).forEach(name -> read(name, true, told));
        new TreeSet<>(texts).forEach(text -> read(text, false, told));
        return told.values().stream()
                .map(ServiceTypes::tag)
                .sorted(Comparator.comparing(Tag::percent, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Tag::code))
                .toList();
    }

    private void read(String text, boolean name, Map<String, List<Told>> told) {
        var words = Words.of(text);
        var hits = index.find(words);
        for (var hit : hits) {
            var cue = hit.what().cue;
            var counts = cue.tells() == Tells.TEXT || (cue.tells() == Tells.NAME && name);
            if (counts && !denied(hit, hits)) {
                told.computeIfAbsent(cue.serviceType(), none -> new ArrayList<>())
                        .add(new Told(hit.what(), context(words, hit)));
            }
        }
    }

    private static boolean denied(Hit<Sign> hit, List<Hit<Sign>> hits) {
        for (var other : hits) {
            if (speaksAgainst(other, hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksAgainst(Hit<Sign> other, Hit<Sign> hit) {
        return other.what().cue.tells() == Tells.NOT
                && other.what().cue.serviceType().equals(hit.what().cue.serviceType())
                && other.from() < hit.to()
                && other.to() > hit.from();
    }

    private static Tag tag(List<Told> told) {
        told.sort(BEST_FIRST);
        var best = told.getFirst();
        var type = best.sign.type;
        var words = new LinkedHashSet<String>();
        told.forEach(one -> words.add(one.sign.cue.words()));
        // Put together by hand, for a country's register has a hundred thousand of them.
        var why = "“" + best.sign.cue.words() + "” in “" + best.context + "” tells " + type.name() + ", right in "
                + best.percent() + " of 100.";
        return new Tag(type.slug(), type.name(), best.percent(), List.copyOf(words), why);
    }

    /// The words around a hit: enough to judge it by.
    private static String context(List<String> words, Hit<Sign> hit) {
        var from = Math.max(0, hit.from() - 4);
        var to = Math.min(words.size(), hit.to() + 4);
        var inside = String.join(" ", words.subList(from, to));
        return (from > 0 ? "… " : "") + inside + (to < words.size() ? " …" : "");
    }

    private record Sign(ServiceType type, ServiceCue cue) {}

    private record Told(Sign sign, String context) {

        int percent() {
            return sign.cue.percent();
        }
    }
}
