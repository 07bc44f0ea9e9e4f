package org.mainstay.engine.partnership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.model.partnership.Decision;
import org.mainstay.model.partnership.Partnership;

/// Tells from dates and decisions where a partnership stands, and what is due.
///
/// @param followUpMonths after how many it should be known what came of a decision
record Lifecycle(LocalDate on, Quarter quarter, int followUpMonths) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// A review held up to this long before its day is that review.
    private static final int EARLY_MONTHS = 3;

    /// A stage, and why in half a sentence.
    record Found(Stage stage, String why) {}

    /// Decisions come latest first.
    Found stage(Partnership partnership, List<Decision> decisions) {
        var term = partnership.term();
        var ended = latest(decisions, Decision.Kind.END);
        var end = term.end();
        if (ended.isPresent()) {
            return new Found(
                    Stage.ENDED, "ended by a decision of " + day(ended.get().on()));
        }
        if (end != null && end.isBefore(on)) {
            return new Found(Stage.ENDED, "ended on " + day(end));
        }
        var start = term.start();
        if (start == null || start.isAfter(on)) {
            return notYet(start, decisions);
        }
        return reviewDue(partnership, decisions) ? reviewDue(term) : live(start, decisions);
    }

    private Found notYet(@Nullable LocalDate start, List<Decision> decisions) {
        var starts = start == null ? "no start is known" : "it starts on " + day(start);
        return latest(decisions, Decision.Kind.AGREE)
                .map(agreed -> new Found(Stage.AGREED, "agreed on " + day(agreed.on()) + "; " + starts))
                .orElseGet(() -> new Found(Stage.PROPOSED, "nobody wrote down that it was agreed; " + starts));
    }

    private Found reviewDue(Partnership.Term term) {
        var review = Objects.requireNonNull(term.review());
        return new Found(
                Stage.REVIEW_DUE,
                review.isBefore(on) ? "its review was due on " + day(review) : "its review is due on " + day(review));
    }

    private Found live(LocalDate start, List<Decision> decisions) {
        for (var decision : decisions) {
            if (decision.on().isAfter(on)) {
                continue;
            }
            if (decision.kind() == Decision.Kind.RENEW) {
                return new Found(Stage.RENEWED, "renewed on " + day(decision.on()));
            }
            if (decision.kind() == Decision.Kind.CHANGE) {
                return new Found(Stage.CHANGED, "changed on " + day(decision.on()));
            }
        }
        return new Found(Stage.LIVE, "since " + day(start));
    }

    private boolean reviewDue(Partnership partnership, List<Decision> decisions) {
        var review = partnership.term().review();
        return review != null
                && !review.isAfter(quarter.last())
                && decisions.stream()
                        .filter(decision ->
                                decision.kind() == Decision.Kind.REVIEW || decision.kind() == Decision.Kind.RENEW)
                        .noneMatch(decision -> !decision.on().isBefore(review.minusMonths(EARLY_MONTHS)));
    }

    private Optional<Decision> latest(List<Decision> decisions, Decision.Kind kind) {
        return decisions.stream()
                .filter(decision -> decision.kind() == kind && !decision.on().isAfter(on))
                .findFirst();
    }

    /// What is due this quarter or was before; nothing but what came of it is due of what has ended.
    List<Due> due(Registered one) {
        var due = new ArrayList<Due>();
        var term = one.partnership().term();
        if (one.stage().live()) {
            if (one.stage() == Stage.REVIEW_DUE) {
                var review = Objects.requireNonNull(term.review());
                due.add(due(one, Due.Kind.REVIEW, review, "Review it, and write down who was asked."));
            }
            var end = term.end();
            if (end != null && quarter.contains(end)) {
                due.add(due(one, Due.Kind.END, end, "It ends: renew it, change it or say what comes after."));
            }
            one.lines().forEach(line -> addTerms(one, line, due));
        }
        one.decisions().stream()
                .filter(decision -> decision.happened().isEmpty())
                .filter(decision -> !decision.on().plusMonths(followUpMonths).isAfter(quarter.last()))
                .forEach(decision -> due.add(due(
                        one,
                        Due.Kind.FOLLOW_UP,
                        decision.on().plusMonths(followUpMonths),
                        "Write down what came of decision " + decision.decision() + ".")));
        return due;
    }

    private void addTerms(Registered one, FundingLine line, List<Due> due) {
        var end = line.terms().contractEnd();
        var notice = line.terms().noticeMonths();
        var name = line.organisation().name() + ", " + line.label();
        if (end != null && quarter.contains(end)) {
            due.add(due(one, Due.Kind.CONTRACT_END, end, "The contract with " + name + " ends."));
        }
        if (end != null && notice != null && quarter.contains(end.minusMonths(notice))) {
            due.add(due(
                    one,
                    Due.Kind.NOTICE,
                    end.minusMonths(notice),
                    "Last day to give %s notice before its contract ends on %s.".formatted(name, day(end))));
        }
    }

    private Due due(Registered one, Due.Kind kind, LocalDate day, String what) {
        return new Due(one.id(), one.name(), kind, day, day.isBefore(on), what);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
