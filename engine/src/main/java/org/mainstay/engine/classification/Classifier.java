package org.mainstay.engine.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.classification.CueKind;
import org.mainstay.model.need.Need;

/// Tells headings, names and needs apart by cues.
///
/// It keeps nothing between two questions: who asks about half a million payments asks once for each distinct text.
public final class Classifier {

    private final List<Cue> cues;
    private final int needThreshold;
    private final CueIndex headings;
    private final CueIndex notHeadings;
    private final CueIndex voluntaryNames;
    private final CueIndex communityNames;
    private final CueIndex infrastructureNames;
    private final CueIndex otherNames;
    private final CueIndex redacted;
    private final CueIndex individuals;
    private final CueIndex needs;
    private final CueIndex ringFences;
    private final CueIndex duties;

    private Classifier(List<Cue> cues, int needThreshold) {
        this.cues = List.copyOf(cues);
        this.needThreshold = needThreshold;
        headings = CueIndex.of(cues, CueKind.HEADING);
        notHeadings = CueIndex.of(cues, CueKind.NOT_HEADING);
        voluntaryNames = CueIndex.of(cues, CueKind.VOLUNTARY_NAME);
        communityNames = CueIndex.of(cues, CueKind.COMMUNITY_NAME);
        infrastructureNames = CueIndex.of(cues, CueKind.INFRASTRUCTURE_NAME);
        otherNames = CueIndex.of(cues, CueKind.OTHER_NAME);
        redacted = CueIndex.of(cues, CueKind.REDACTED);
        individuals = CueIndex.of(cues, CueKind.INDIVIDUAL);
        needs = CueIndex.of(cues, CueKind.NEED);
        ringFences = CueIndex.of(cues, CueKind.RING_FENCE);
        duties = CueIndex.of(cues, CueKind.DUTY);
    }

    /// A classifier that believes a need cue from a threshold on.
    ///
    /// @param needThreshold least percent of a need cue that is believed: the assumption `need_cue_threshold`
    public static Classifier of(List<Cue> cues, int needThreshold) {
        return new Classifier(cues, needThreshold);
    }

    public List<Cue> cues() {
        return cues;
    }

    /// Whether councils book money to the voluntary sector under this account heading.
    public boolean voluntaryHeading(String heading) {
        return headings.find(heading).isPresent() && notHeadings.find(heading).isEmpty();
    }

    /// The best cue in a name that marks a voluntary organisation.
    public Optional<Cue> voluntaryName(String name) {
        return voluntaryNames.find(name);
    }

    /// The best cue in a name that marks a group of people who run it themselves.
    public Optional<Cue> communityName(String name) {
        return communityNames.find(name);
    }

    /// The best cue in a name that marks a body that is there for other voluntary organisations.
    public Optional<Cue> infrastructureName(String name) {
        return infrastructureNames.find(name);
    }

    /// The best cue in a name that marks a public body, a school or a firm.
    public Optional<Cue> otherName(String name) {
        return otherNames.find(name);
    }

    /// The best cue in a name that marks a natural person.
    public Optional<Cue> individual(String name) {
        return individuals.find(name);
    }

    /// Whether the whole value stands for a withheld name: `Redactive Events Ltd` does not.
    public boolean redacted(String name) {
        return redacted.isWhole(name);
    }

    /// The best cue that what is said of a payment shows money given for one purpose.
    public Optional<Cue> ringFence(String text) {
        return ringFences.find(text);
    }

    /// The best cue that a text shows a service for which a law asks.
    public Optional<Cue> duty(String text) {
        return duties.find(text);
    }

    /// Whether a cue is right often enough to be acted on, and not only told.
    public boolean believes(Cue cue) {
        return cue.percent() >= needThreshold;
    }

    /// The need that the strongest cue in any of the texts tells.
    public ToldNeed need(Collection<String> texts) {
        var best = new ArrayList<Told>();
        for (var text : new TreeSet<>(texts)) {
            for (var cue : needs.list(text)) {
                if (cue.need() != null && believes(cue)) {
                    best.removeIf(other -> other.cue.percent() < cue.percent());
                    if (best.isEmpty() || best.getFirst().cue.percent() == cue.percent()) {
                        best.add(new Told(cue, cue.need(), text));
                    }
                }
            }
        }
        return choose(best);
    }

    private static ToldNeed choose(List<Told> best) {
        if (best.isEmpty()) {
            return new ToldNeed(null, "No cue in its names, heading or programme tells a need.");
        }
        var needs = best.stream().map(Told::need).distinct().sorted().toList();
        if (needs.size() > 1) {
            var words = needs.stream().map(Need::words).collect(Collectors.joining(" and "));
            return new ToldNeed(null, "Its cues tell %s equally, so none is believed.".formatted(words));
        }
        var told = best.getFirst();
        var why = "“%s” in “%s” tells %s, right in %d of 100."
                .formatted(told.cue.words(), told.text, told.need.words(), told.cue.percent());
        return new ToldNeed(told.need, why);
    }

    private record Told(Cue cue, Need need, String text) {}
}
