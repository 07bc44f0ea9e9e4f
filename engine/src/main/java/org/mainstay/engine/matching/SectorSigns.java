package org.mainstay.engine.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.classification.Words;
import org.mainstay.model.actor.OrgId;
import org.mainstay.model.classification.Cue;

/// What kind of body an organisation is, and the sign that told.
record SectorSigns(Sector sector, String why) {

    static SectorSigns of(Collection<Mention> mentions, Collection<OrgId> ids, Classifier classifier) {
        var other = best(mentions, classifier::otherName);
        var voluntary = best(mentions, classifier::voluntaryName);
        if (any(mentions, Mention.From.REGISTER)) {
            return new SectorSigns(Sector.VOLUNTARY, "It is on a charity register.");
        }
        var charity = ids.stream().filter(OrgId::charity).findFirst();
        if (charity.isPresent()) {
            return new SectorSigns(
                    Sector.VOLUNTARY, "The files give its charity number (%s).".formatted(charity.get()));
        }
        if (other != null && (voluntary == null || voluntary.percent() <= other.percent())) {
            return new SectorSigns(toSector(other), inName(other, "marks another kind of body"));
        }
        return voluntarySign(mentions, voluntary)
                .map(why -> new SectorSigns(Sector.VOLUNTARY, why))
                .orElseGet(() -> new SectorSigns(Sector.UNKNOWN, "Nothing in the files tells."));
    }

    static boolean any(Collection<Mention> mentions, Mention.From from) {
        return mentions.stream().anyMatch(mention -> mention.from() == from);
    }

    private static Optional<String> voluntarySign(Collection<Mention> mentions, @Nullable Cue voluntary) {
        if (any(mentions, Mention.From.GRANT)) {
            return Optional.of("It received a published grant.");
        }
        if (mentions.stream().anyMatch(Mention::flagged)) {
            return Optional.of("The ledger marks it as voluntary.");
        }
        return Optional.ofNullable(voluntary).map(cue -> inName(cue, "marks a voluntary organisation"));
    }

    private static @Nullable Cue best(Collection<Mention> mentions, Function<String, Optional<Cue>> cue) {
        return mentions.stream()
                .map(Mention::name)
                .distinct()
                .flatMap(name -> cue.apply(name).stream())
                .min(Comparator.comparingInt(Cue::percent).reversed().thenComparing(Cue::words))
                .orElse(null);
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
}
