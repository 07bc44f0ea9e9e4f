package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.uncertainty.Learning;
import org.mainstay.engine.uncertainty.Shares;
import org.mainstay.model.evidence.Case;

/// What the draws say to every question, asked once and kept.
///
/// Where a class is so near to being the verdict, or not, that more draws may decide, twice as many are made
/// for it, and twice as many again.
final class Findings {

    private static final String NEEDED = "verdict_share";
    private static final int MOST_DOUBLINGS = 2;
    private static final int WHOLE = 100;

    private final Corners corners;
    private final Sampler sampler;
    private final double needed;
    private final Map<Question, Drawn> known = new HashMap<>();
    private final Map<Question, Comparison> central = new HashMap<>();
    /// Classes over the horizon asked for in the draws beyond the first.
    private final Map<Question, byte[]> further = new HashMap<>();
    private final List<int[]> orders = new ArrayList<>();

    Findings(Corners corners) {
        this.corners = corners;
        sampler = new Sampler(corners);
        needed = corners.assumptions().get(NEEDED).value().doubleValue();
    }

    Columns columns() {
        return sampler.columns();
    }

    /// Asks all that is needed to judge some portfolios, each as a whole and change by change.
    void prepare(List<List<Change>> portfolios, Progress progress) {
        prepare(portfolios, List.of(), progress);
    }

    /// The same, and in the same draws what the ends of some lines come to.
    LineDraws prepare(List<List<Change>> portfolios, List<FundingLine> lines, Progress progress) {
        var groups = new LinkedHashSet<List<Question>>();
        groups.add(List.of(Question.whole(List.of())));
        for (var changes : portfolios) {
            groups.add(List.of(Question.whole(changes)));
            for (var change : changes) {
                groups.add(questions(change, without(changes, change)));
            }
        }
        askCentral(groups.stream()
                .flatMap(List::stream)
                .filter(question -> !question.inFull())
                .toList());
        var ends = LineDraws.begin(corners, lines);
        ask(groups.stream().flatMap(List::stream).toList(), ends, progress.between(0, WHOLE / 2));
        var doublings = corners.request().first() ? 0 : MOST_DOUBLINGS;
        for (var doubling = 0; doubling < doublings; doubling++) {
            var open = groups.stream().filter(this::isOpen).toList();
            askFurther(open, doubling, progress.between(WHOLE / 2, WHOLE));
        }
        return ends;
    }

    static List<Change> without(List<Change> changes, Change one) {
        return changes.stream().filter(change -> !change.equals(one)).toList();
    }

    /// A change by itself, and as the last one added where that may differ.
    private List<Question> questions(Change change, List<Change> others) {
        var alone = Question.alone(change);
        var last = Question.last(change, others, corners.frame());
        return last.given().isEmpty() ? List.of(alone) : List.of(alone, last);
    }

    private static List<Question> unasked(List<Question> questions, Map<Question, ?> answers) {
        return questions.stream()
                .filter(one -> !answers.containsKey(one))
                .distinct()
                .toList();
    }

    private void askCentral(List<Question> questions) {
        var unasked = unasked(questions, central);
        var inquiry = new Inquiry(corners, unasked, corners.years());
        inquiry.answer(Corner.of(Case.CENTRAL), (number, found) -> {
            var question = unasked.get(number);
            central.put(
                    question,
                    Comparison.of(found.model(), corners.assumptions(), question, found.before(), found.after()));
        });
    }

    private void ask(List<Question> questions, LineDraws ends, Progress progress) {
        var unasked = unasked(questions, known);
        if (!unasked.isEmpty() || !ends.lines().isEmpty()) {
            known.putAll(sampler.ask(unasked, ends, 0, corners.draws(), progress));
        }
    }

    private void askFurther(List<List<Question>> open, int doubling, Progress progress) {
        var from = corners.draws() << doubling;
        var questions = open.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(one -> classes(one).length == from)
                .map(one -> new Question(one.given(), one.added(), false))
                .toList();
        if (!questions.isEmpty()) {
            sampler.ask(questions, from, 2 * from, progress).forEach(this::add);
        }
    }

    private void add(Question question, Drawn drawn) {
        for (var one : List.of(question, new Question(question.given(), question.added(), true))) {
            further.merge(one, drawn.classes[corners.horizon()], Findings::joined);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private boolean isOpen(List<Question> group) {
        return Shares.of(worst(group), Chances.CLASSES.size()).borderline(needed);
    }

    /// The class over the horizon asked for, in all draws that were made.
    private byte[] classes(Question question) {
        var first = drawn(question).classes[corners.horizon()];
        var more = further.get(question);
        return more == null ? first : joined(first, more);
    }

    private byte[] worst(List<Question> group) {
        var all = new ArrayList<byte[]>();
        group.forEach(one -> all.add(classes(one)));
        var draws = all.stream().mapToInt(one -> one.length).min().orElseThrow();
        var worst = new byte[draws];
        for (var one : all) {
            for (var draw = 0; draw < draws; draw++) {
                worst[draw] = (byte) Math.max(worst[draw], one[draw]);
            }
        }
        return worst;
    }

    /// What a question comes to at central assumptions.
    Comparison central(Question question) {
        if (!central.containsKey(question)) {
            askCentral(List.of(question));
        }
        return Objects.requireNonNull(central.get(question));
    }

    /// What a question came to in the draws that all questions share.
    Drawn drawn(Question question) {
        if (!known.containsKey(question)) {
            ask(List.of(question), LineDraws.none(corners), Progress.UNSEEN);
        }
        return Objects.requireNonNull(known.get(question));
    }

    /// The draws in the order of what was drawn for one assumption.
    ///
    /// @param row its place among those that are drawn
    int[] order(int row) {
        if (orders.isEmpty()) {
            for (var values : corners.drawn().values(corners.draws())) {
                orders.add(Learning.order(values));
            }
        }
        return orders.get(row);
    }

    /// The worse of the change by itself and as the last one added, in every draw.
    Drawn deciding(Change change, List<Change> others) {
        return questions(change, others).stream()
                .map(this::drawn)
                .reduce((alone, last) -> alone.worse(last, corners.horizon()))
                .orElseThrow();
    }

    /// Of a change among others, over the horizon asked for.
    Chances chances(Change change, List<Change> others) {
        return chances(worst(questions(change, others)));
    }

    /// Of a portfolio as a whole, over the horizon asked for.
    Chances chances(List<Change> changes) {
        return chances(classes(Question.whole(changes)));
    }

    /// Of what was drawn, over any horizon.
    Chances chances(Drawn drawn, int horizon) {
        return chances(drawn.classes[corners.horizons().indexOf(horizon)]);
    }

    private Chances chances(byte[] classes) {
        var shares = Shares.of(classes, Chances.CLASSES.size());
        return new Chances(shares, needed, shares.borderline(needed));
    }
}
