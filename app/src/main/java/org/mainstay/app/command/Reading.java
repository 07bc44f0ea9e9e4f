package org.mainstay.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.matching.Checked;
import org.mainstay.engine.matching.Matcher;
import org.mainstay.engine.matching.Organisations;
import org.mainstay.engine.matching.Reconciler;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.engine.relationship.LineFinder;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.engine.tie.TieFinder;
import org.mainstay.engine.unitcost.Replacements;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.place.Place;

/// A folder made ready for the engine: the place, its cues, its organisations, and the day to look from.
public record Reading(
        FolderReading folder,
        Place place,
        Assumptions assumptions,
        Classifier classifier,
        Organisations organisations,
        LocalDate on) {

    private static final String NEED_THRESHOLD = "need_cue_threshold";
    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    /// Makes it of what was read; there must be some money in it.
    ///
    /// @param on the day asked for, null for the latest in the data
    public static Reading of(FolderReading folder, @Nullable LocalDate on) throws Unusable {
        var place = Place.of(folder.facts());
        if (place.listGrants().isEmpty() && place.listPayments().isEmpty()) {
            throw new Unusable("These files hold no grant and no payment, so there is no money to follow: add the"
                    + " council's spending or its grants (360Giving), and see with read what was recognised.");
        }
        var day = on == null ? place.findLatestDate().orElse(null) : on;
        if (day == null) {
            throw new Unusable("No payment and no grant has a date: give one with --on, such as --on 2026-03-31.");
        }
        return of(folder, place, day);
    }

    /// Makes it of what was read where only names matter.
    ///
    /// @param on the day asked for, null for the latest in the data, or the first of all where nothing has a date
    public static Reading ofNames(FolderReading folder, @Nullable LocalDate on) {
        var place = Place.of(folder.facts());
        var day = on == null ? place.findLatestDate().orElse(NO_DAY) : on;
        return of(folder, place, day);
    }

    private static Reading of(FolderReading folder, Place place, LocalDate day) {
        return of(folder, place, assumptions(place, place.listAssumptions(), day), day);
    }

    private static Reading of(FolderReading folder, Place place, Assumptions assumptions, LocalDate day) {
        var cues = new ArrayList<>(Shipped.cues());
        cues.addAll(place.listCues());
        var threshold = assumptions.get(NEED_THRESHOLD).value().intValue();
        var classifier = Classifier.of(cues, threshold);
        var organisations = new Matcher(rules(place)).match(place, classifier);
        return new Reading(folder, place, assumptions, classifier, organisations, day);
    }

    /// The numbers that hold in a place: its own rows before those that its unit costs replace, and these
    /// before what ships.
    static Assumptions assumptions(Place place, List<Assumption> own, LocalDate day) {
        var shipped = Assumptions.of(Shipped.assumptions(), replacements(place).list(), day);
        return Assumptions.of(shipped.list(), own, day);
    }

    private static Replacements replacements(Place place) {
        var uses = new ArrayList<>(Shipped.unitCostUses());
        uses.addAll(place.listUnitCostUses());
        return Replacements.of(place.listUnitCosts(), uses, Shipped.assumptions());
    }

    /// Which numbers the place's own unit costs do not replace, though they could, and why; one sentence each.
    public List<String> notReplaced() {
        return replacements(place).missing();
    }

    /// The same as it would be with one assumption changed.
    Reading with(Assumption changed) {
        var now = Assumptions.of(assumptions.list(), List.of(changed), on);
        return changed.id().equals(NEED_THRESHOLD)
                ? of(folder, place, now, on)
                : new Reading(folder, place, now, classifier, organisations, on);
    }

    private static NameRules rules(Place place) {
        var rules = new ArrayList<>(Shipped.nameRules());
        rules.addAll(place.listNameRules());
        return NameRules.of(rules);
    }

    /// The funding lines of the last complete year.
    public FundingLines lines() {
        return LineFinder.find(place, organisations, classifier, on);
    }

    /// Who bears on whom among those that funding lines pay.
    KnownTies ties(FundingLines lines) {
        return TieFinder.find(place, organisations, lines.all());
    }

    /// How well names alone find what identifiers tell.
    Checked check() {
        return new Matcher(rules(place)).check(place, classifier);
    }

    /// Ready to be asked which of its organisations a name means.
    public Reconciler reconciler() {
        return Reconciler.of(place, organisations, rules(place));
    }

    /// The files that facts came from, in order of path.
    public List<Source> sources() {
        return folder.files().stream()
                .filter(file -> file.reader() != null)
                .map(FileReading::source)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Source::path).thenComparing(Source::sheet))
                .distinct()
                .toList();
    }
}
