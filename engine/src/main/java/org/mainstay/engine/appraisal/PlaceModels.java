package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Cell;
import org.mainstay.model.evidence.Assumption;
import org.mainstay.model.evidence.Assumptions;
import org.mainstay.model.evidence.Case;
import org.mainstay.model.need.Need;

/// The models of a place, one for each draw, for those who ask what befalls it rather than what a cut
/// does.
///
/// Providers, supplies and cells stand at the same positions in all of them: each line is a supply, in
/// the order of the lines, and the group of a cell is the decile of deprivation of its people, 0 where
/// nobody told.
public final class PlaceModels {

    private final Subject subject;
    private final Corners corners;
    private final Ground ground;
    private final PlaceModel central;
    private final Weighing weighing;
    private final List<Ground.Ward> wards;

    PlaceModels(Subject subject, Corners corners, Ground ground) {
        this.subject = subject;
        this.corners = corners;
        this.ground = ground;
        central = new PlaceModel(corners.at(Case.CENTRAL));
        weighing = Weighing.of(subject.assumptions());
        var all = new TreeSet<Ground.Ward>();
        corners.frame().wards().forEach(ofCell -> all.addAll(ofCell.keySet()));
        wards = List.copyOf(all);
    }

    public static PlaceModels of(Subject subject, AppraisalRequest request) {
        var ground = Ground.of(subject.place(), subject.reach());
        return new PlaceModels(
                subject, new Corners(subject.funding().all(), ground, subject.assumptions(), request), ground);
    }

    /// A ward, by name and code.
    public record Ward(String name, String code) {}

    /// With every assumption in the middle.
    public PlaceModel central() {
        return central;
    }

    public PlaceModel drawn(int draw) {
        return new PlaceModel(corners.drawn(draw));
    }

    /// Works through all draws, on as many threads as there are.
    ///
    /// @param work keeps what it finds of one draw where that draw's own place is
    public void each(Progress progress, IntConsumer work) {
        Rounds.each(0, corners.draws(), progress, work);
    }

    public AppraisalRequest request() {
        return corners.request();
    }

    public Assumptions assumptions() {
        return subject.assumptions();
    }

    /// The assumptions that the models rest on.
    public List<Assumption> used() {
        return Appraiser.used(subject.assumptions());
    }

    public List<FundingLine> lines() {
        return corners.frame().lines();
    }

    /// The organisation that is a provider in these models.
    public Organisation organisation(int provider) {
        var id = central.world().providers().get(provider).id();
        return lines().stream()
                .map(FundingLine::organisation)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// In order of name; empty where no file tells areas.
    public List<Ward> wards() {
        return wards.stream().map(ward -> new Ward(ward.name(), ward.code())).toList();
    }

    /// What share of the people of a cell lives in which ward, by the ward's place in [#wards].
    public Map<Integer, Double> wardsOf(int cell) {
        var shares = new TreeMap<Integer, Double>();
        if (!corners.frame().wards().isEmpty()) {
            var ofCell = corners.frame().wards().get(cell);
            var whole = ofCell.values().stream().mapToLong(Long::longValue).sum();
            ofCell.forEach((ward, weight) ->
                    shares.put(wards.indexOf(ward), whole == 0 ? 1.0 / ofCell.size() : (double) weight / whole));
        }
        return shares;
    }

    /// The number by which the models know a need.
    public static int number(Need need) {
        return Setting.number(need);
    }

    /// How much one person of a cell counts, in millionths.
    public long weight(Cell cell) {
        return weighing.weight(cell);
    }

    Subject subject() {
        return subject;
    }

    Corners corners() {
        return corners;
    }

    Ground ground() {
        return ground;
    }

    /// What each approach proposes to meet the saving that is asked for.
    public Map<Approach, List<Change>> approaches(Progress progress) {
        var all = new LinkedHashMap<Approach, List<Change>>();
        Appraiser.approaches(this, progress).forEach((proposer, portfolio) -> {
            if (proposer instanceof Approach approach && approach != Approach.BEST_CUTS) {
                all.put(approach, new ArrayList<>(portfolio.changes()));
            }
        });
        return all;
    }
}
