package org.mainstay.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Appraiser;
import org.mainstay.engine.appraisal.Approach;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.appraisal.Scene;
import org.mainstay.engine.appraisal.Subject;
import org.mainstay.engine.coverage.LikeLines;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.tie.KnownTie;
import org.mainstay.engine.tie.KnownTies;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;
import org.mainstay.model.funding.Provision;
import org.mainstay.model.need.Need;
import org.mainstay.model.shock.ShockRow;
import org.mainstay.model.tie.EnteredTie;

/// Hall, Pantry and Desk serve 120 people a year each for £12,000 from the council; others pay Pantry £60,000 more.
final class TiedPlace {

    private static final Source SOURCE = Source.of("ef".repeat(32), "ties.csv", 1);

    static final AppraisalRequest REQUEST = new AppraisalRequest(0, 3, 1, Scene.ON, 16);

    private final List<KnownTie> ties = new ArrayList<>();
    private final Scene scene = new Scene()
            .assume("reserves_if_unknown", "1")
            .assume("rebuild_lead_months", "6")
            .assume("rebuild_cost_share", "0.5")
            .assume("tie_limit", "0.5")
            .assume("tie_own_kept", "1")
            .assume("tie_paid_kept", "1")
            .assume("tie_replaced_months", "12")
            .assume("tie_share_hosts", "0", "0.2", "0.6")
            .assume("tie_share_supports", "0.1")
            .assume("tie_share_refers", "0.1");

    TiedPlace() {
        line("Hall", Need.COMMUNITY_SPACE, 0L);
        line("Pantry", Need.FOOD, 60_000_00L);
        line("Desk", Need.EMPLOYMENT, null);
    }

    private void line(String name, Need need, @Nullable Long other) {
        var delivery = new Provision.Delivery(120L, 120L, 12_000_00L + (other == null ? 0 : other), other, 1_000_00L);
        scene.line(name, need, 12_000, scene.provision(need, delivery, Scene.FREE));
    }

    Organisation body(String name) {
        return scene.funding().all().stream()
                .map(FundingLine::organisation)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void tie(
            EnteredTie.Kind kind,
            String from,
            String to,
            EnteredTie.@Nullable Payment payment,
            EnteredTie.@Nullable Share share) {
        var id = "tie/%s/%s/%s".formatted(kind.code(), from, to);
        var row = new RowRef(SOURCE, 2 + ties.size());
        ties.add(new KnownTie(
                id, kind, body(from), body(to), "", "", payment, share, "Somebody has written it down.", List.of(row)));
    }

    void hosts(String from, String to, long share) {
        tie(EnteredTie.Kind.HOSTS, from, to, null, new EnteredTie.Share(share, share, share));
    }

    void pays(String from, String to, long pence) {
        tie(EnteredTie.Kind.PAYS, from, to, new EnteredTie.Payment(pence, 73), null);
    }

    Stress stress(ShockRow... rows) {
        return Stresser.run(subject(), ties(), List.of(rows), List.of(), REQUEST, Progress.UNSEEN);
    }

    /// One that the funding line of whom it pays is paid by.
    void paysLine(String from, String to, long pence) {
        var line = scene.funding().all().stream()
                .filter(one -> one.organisation().name().equals(to))
                .findFirst()
                .orElseThrow();
        ties.add(new KnownTie(
                "tie/pays/%s/%s/line".formatted(from, to),
                EnteredTie.Kind.PAYS,
                body(from),
                body(to),
                line.label(),
                line.id(),
                new EnteredTie.Payment(pence, 0),
                null,
                "It pays this funding line.",
                List.of()));
    }

    /// Two more, of which each could take the people of the other.
    void twins(String one, String other) {
        scene.assume("risk_alpha", "0.5").assume("risk_lambda", "0.5");
        scene.line(one, Need.ISOLATION, 6_000, 120, 240).line(other, Need.ISOLATION, 6_000, 120, 240);
    }

    /// What place resilience chooses where a shock may travel along some ties.
    Appraisal.Result resilient(long savingPence, KnownTies along, ShockRow shock) {
        var subject = new Subject(
                scene.place(),
                scene.funding(),
                LineReach.UNKNOWN,
                scene.assumptions(),
                LikeLines.UNKNOWN,
                new Ensemble(List.of(shock), along));
        return Appraiser.appraise(subject, new AppraisalRequest(savingPence, 3, 1, Scene.ON, 32)).approaches().stream()
                .filter(one -> one.approach() == Approach.PLACE_RESILIENCE)
                .findFirst()
                .orElseThrow();
    }

    Subject subject() {
        return Subject.of(scene.place(), scene.funding(), scene.assumptions());
    }

    KnownTies ties() {
        return new KnownTies(ties, List.of());
    }
}
