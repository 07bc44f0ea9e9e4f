package org.mainstay.engine.partnership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.partnership.SectorProfile.Condition;
import org.mainstay.engine.partnership.SectorProfile.Grade;
import org.mainstay.engine.review.StandingNotes;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Unit;
import org.mainstay.model.need.Need;
import org.mainstay.model.partnership.Partnership.Governance;
import org.mainstay.model.review.ReviewNote;
import org.mainstay.model.review.SelfAssessed;

/// Lays how the council grades its place beside what the files show of it.
record ConditionFinder(Known known, Register register, FigureShelf shelf) {

    private static final List<Need> WELLBEING =
            List.of(Need.MENTAL_WELLBEING, Need.ISOLATION, Need.CARERS, Need.OLDER_PEOPLE, Need.HEALTH_FRONT_DOOR);

    List<Condition> find() {
        var notes = StandingNotes.of(known.place().listReviewNotes());
        return Arrays.stream(SelfAssessed.values())
                .map(measure -> condition(measure, notes))
                .toList();
    }

    private Condition condition(SelfAssessed measure, List<ReviewNote> notes) {
        var note = notes.stream()
                .filter(one -> one.kind() == ReviewNote.Kind.SELF_ASSESSMENT)
                .filter(one -> one.about().equals(measure.code()))
                .findFirst()
                .orElse(null);
        return new Condition(measure, note == null ? null : grade(note.standing()), evidence(measure), note);
    }

    private static @Nullable Grade grade(ReviewNote.Standing standing) {
        return switch (standing) {
            case RESILIENT -> Grade.RESILIENT;
            case STABLE -> Grade.STABLE;
            case VULNERABLE -> Grade.VULNERABLE;
            case BRITTLE -> Grade.BRITTLE;
            case PLANNED, UNDER_WAY, DONE, DROPPED, WITHDRAWN -> null;
        };
    }

    private List<Figure> evidence(SelfAssessed measure) {
        return switch (measure) {
            case HEALTH_AND_WELLBEING -> unmet();
            case GOVERNANCE -> written();
            case ENVIRONMENT, IDENTITY_AND_HISTORY -> List.of();
        };
    }

    /// People with a need of health or wellbeing who have nobody in reach.
    private List<Figure> unmet() {
        return WELLBEING.stream()
                .flatMap(need -> known.findReach(need).stream())
                .map(Known.NeedReach::withoutAccess)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Of the live partnerships, the share in which each part of the governance is written down.
    private List<Figure> written() {
        var live = register.partnerships().stream()
                .filter(one -> one.stage().live())
                .toList();
        if (live.isEmpty()) {
            return List.of();
        }
        var all = shelf.total(
                "governance/live",
                "Governance: live partnerships",
                Unit.ROWS,
                FigureShelf.ones(live.stream().map(ConditionFinder::row).toList()));
        var shares = new ArrayList<Figure>();
        shares.add(share("agreement", "an agreement", Governance::agreement, live, all));
        shares.add(share("board", "a board", Governance::board, live, all));
        shares.add(share("decision_rights", "decision rights", Governance::decisionRights, live, all));
        shares.add(share("data_sharing", "data sharing", Governance::dataSharing, live, all));
        return shares;
    }

    private Figure share(
            String part, String words, Function<Governance, String> which, List<Registered> live, Figure all) {
        var rows = live.stream()
                .filter(one -> Governance.written(which.apply(one.partnership().governance())))
                .map(ConditionFinder::row)
                .toList();
        var name = "Governance: live partnerships with " + words + " written down";
        var some = shelf.total("governance/" + part, name, Unit.ROWS, FigureShelf.ones(rows));
        return shelf.share("governance/" + part + "_share", name + ", of all", some, all);
    }

    private static RowRef row(Registered one) {
        return one.partnership().row();
    }
}
