package org.mainstay.engine.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.classification.Words;
import org.mainstay.engine.matching.Profile.Kind;
import org.mainstay.engine.matching.Profile.Reach;
import org.mainstay.engine.matching.Profile.Signal;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.naming.Names;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.classification.Cue;
import org.mainstay.model.place.Place;

/// Tells what kind of body an organisation is from every sign that the files give, and says which sign told.
final class Signs {

    private static final Signal ON_REGISTER = new Signal(Sector.VOLUNTARY, 99, "It is on a charity register.");
    private static final int NUMBER = 98;
    private static final int LISTED = 66;
    private static final int FLAG = 64;
    private static final int GRANT = 60;
    private static final Comparator<Signal> STRONGEST_FIRST =
            Comparator.comparingInt(Signal::percent).reversed().thenComparing(Signal::why);

    private final Classifier classifier;
    private final Names names;
    private final Reaches reaches;

    private Signs(Classifier classifier, Names names, Reaches reaches) {
        this.classifier = classifier;
        this.names = names;
        this.reaches = reaches;
    }

    static Signs of(Place place, Classifier classifier, NameRules rules) {
        return new Signs(classifier, new Names(rules), Reaches.of(place));
    }

    /// What the signs come to.
    record Verdict(Sector sector, String why, Kind kind, Reach reach, boolean infrastructure, List<Signal> signals) {}

    Verdict tell(Collection<Mention> mentions, Set<OrgId> ids) {
        var infrastructure = best(mentions, classifier::infrastructureName).isPresent();
        if (any(mentions, Mention.From.REGISTER) && mentions.stream().allMatch(Mention::registered)) {
            return new Verdict(
                    Sector.VOLUNTARY,
                    ON_REGISTER.why(),
                    Kind.CHARITY,
                    reaches.of(mentions, ids),
                    infrastructure,
                    List.of(ON_REGISTER));
        }
        var signals = new ArrayList<Signal>();
        addRegister(mentions, ids, signals);
        addNames(mentions, signals);
        addFiles(mentions, signals);
        signals.sort(STRONGEST_FIRST);
        var first = signals.stream().findFirst();
        var sector = first.map(Signal::sector).orElse(Sector.UNKNOWN);
        var why = first.map(Signal::why).orElse("Nothing in the files tells.");
        var kind = kind(mentions, ids, sector);
        var community = kind == Kind.UNREGISTERED_GROUP ? community(mentions) : Optional.<Cue>empty();
        if (sector == Sector.VOLUNTARY && community.isPresent()) {
            sector = Sector.COMMUNITY;
            why = why
                    + " It has no number, and “%s” marks a group of people who run it themselves."
                            .formatted(community.get().words());
        }
        return new Verdict(sector, why, kind, reaches.of(mentions, ids), infrastructure, signals);
    }

    /// A federation's local body is no such group just because it calls itself one.
    private Optional<Cue> community(Collection<Mention> mentions) {
        var federated = mentions.stream()
                .anyMatch(mention -> !names.of(mention.name()).brand().isEmpty());
        return best(mentions, classifier::communityName)
                .filter(cue -> !federated || Words.of(cue.words()).size() > 1);
    }

    private static void addRegister(Collection<Mention> mentions, Set<OrgId> ids, List<Signal> signals) {
        if (any(mentions, Mention.From.REGISTER)) {
            signals.add(ON_REGISTER);
        }
        ids.stream()
                .filter(OrgId::charity)
                .findFirst()
                .ifPresent(id -> signals.add(
                        new Signal(Sector.VOLUNTARY, NUMBER, "The files give its charity number (%s).".formatted(id))));
    }

    private void addNames(Collection<Mention> mentions, List<Signal> signals) {
        best(mentions, classifier::voluntaryName)
                .ifPresent(cue -> signals.add(
                        new Signal(Sector.VOLUNTARY, cue.percent(), inName(cue, "marks a voluntary organisation"))));
        best(mentions, name -> classifier.otherName(withoutBrackets(name)))
                .ifPresent(cue -> signals.add(
                        // Where both are equally often right, the sign against the sector is believed.
                        new Signal(toSector(cue), cue.percent(), inName(cue, "marks another kind of body"))));
    }

    /// What stands in brackets is often a department, which says little about the body.
    private static String withoutBrackets(String name) {
        var open = name.indexOf('(');
        return open > 0 ? name.substring(0, open) : name;
    }

    private static void addFiles(Collection<Mention> mentions, List<Signal> signals) {
        if (any(mentions, Mention.From.GRANT)) {
            signals.add(new Signal(Sector.VOLUNTARY, GRANT, "It received a published grant."));
        }
        if (flagged(mentions, Mention.From.LEDGER)) {
            signals.add(new Signal(Sector.VOLUNTARY, FLAG, "The ledger marks it as voluntary."));
        }
        if (flagged(mentions, Mention.From.CONTRACT)) {
            signals.add(new Signal(Sector.VOLUNTARY, FLAG, "The contracts register marks it as voluntary."));
        }
        if (flagged(mentions, Mention.From.DIRECTORY)) {
            signals.add(new Signal(Sector.VOLUNTARY, LISTED, "A directory lists it as voluntary."));
        }
    }

    private static boolean any(Collection<Mention> mentions, Mention.From from) {
        return mentions.stream().anyMatch(mention -> mention.from() == from);
    }

    private static boolean flagged(Collection<Mention> mentions, Mention.From from) {
        return mentions.stream().anyMatch(mention -> mention.from() == from && mention.flagged());
    }

    private static Optional<Cue> best(Collection<Mention> mentions, Function<String, Optional<Cue>> cue) {
        return mentions.stream()
                .map(Mention::name)
                .distinct()
                .flatMap(name -> cue.apply(name).stream())
                .min(Comparator.comparingInt(Cue::percent).reversed().thenComparing(Cue::words));
    }

    private static String inName(Cue cue, String what) {
        return "“%s” in its name %s, right in %d of 100.".formatted(cue.words(), what, cue.percent());
    }

    /// The cue's own reason says which kind; where it does not, nobody knows.
    private static Sector toSector(Cue cue) {
        var why = Words.of(cue.why());
        if (why.contains("public")) {
            return Sector.PUBLIC;
        }
        return why.contains("private") || why.contains("firm") ? Sector.PRIVATE : Sector.UNKNOWN;
    }

    private Kind kind(Collection<Mention> mentions, Set<OrgId> ids, Sector sector) {
        if (any(mentions, Mention.From.REGISTER) || ids.stream().anyMatch(OrgId::charity)) {
            return Kind.CHARITY;
        }
        var forms = new HashMap<String, Boolean>();
        mentions.forEach(mention -> forms.put(names.of(mention.name()).form(), true));
        if (forms.containsKey("cio")) {
            return Kind.CHARITY; // the form exists for charities alone
        }
        if (ids.stream().anyMatch(id -> id.scheme().equals(OrgId.SOCIETY)) || forms.containsKey("cbs")) {
            return Kind.SOCIETY;
        }
        if (forms.containsKey("cic")) {
            return Kind.COMMUNITY_INTEREST_COMPANY;
        }
        if (sector == Sector.PUBLIC) {
            return school(mentions) ? Kind.SCHOOL : Kind.PUBLIC_BODY;
        }
        if (incorporated(ids, forms)) {
            return Kind.COMPANY;
        }
        return sector == Sector.VOLUNTARY ? Kind.UNREGISTERED_GROUP : Kind.UNKNOWN;
    }

    private boolean school(Collection<Mention> mentions) {
        return best(mentions, classifier::otherName)
                .filter(cue -> cue.why().contains("school"))
                .isPresent();
    }

    private static boolean incorporated(Set<OrgId> ids, Map<String, Boolean> forms) {
        return ids.stream().anyMatch(id -> id.scheme().equals(OrgId.COMPANY))
                || forms.containsKey("ltd")
                || forms.containsKey("plc")
                || forms.containsKey("llp");
    }
}
