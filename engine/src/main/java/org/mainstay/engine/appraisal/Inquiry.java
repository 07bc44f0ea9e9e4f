package org.mainstay.engine.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.simulation.Course;
import org.mainstay.engine.simulation.Patchwork;

/// Which runs answer some questions, and where they are made: in the part of the place where a question can happen, or
/// in the whole.
final class Inquiry {

    private static final int WHOLE = -1;

    private final Corners corners;
    private final int years;
    private final Map<Question, Integer> numbers = new HashMap<>();
    private final Map<Runs, List<Compared>> asked = new LinkedHashMap<>();

    /// The whole, put together from its parts, and what is asked of it; null where it is run as one or not at all.
    private final @Nullable Patches patches;

    private final List<Compared> askedOfAll = new ArrayList<>();

    /// Which runs a question compares, by its number.
    private record Compared(int question, int before, int after) {}

    /// @param questions each is known by its number from here on
    /// @param years over which they are asked
    Inquiry(Corners corners, List<Question> questions, int years) {
        this.corners = corners;
        questions.forEach(question -> numbers.put(question, numbers.size()));
        this.years = years;
        var byPart = questions.stream().collect(Collectors.groupingBy(this::part));
        var wholes = byPart.getOrDefault(WHOLE, List.of());
        patches = byPart.size() > 1 && !wholes.isEmpty() && wholes.stream().allMatch(this::fallsApart)
                ? patches(byPart)
                : null;
        if (patches == null) {
            var frames = new HashMap<Frame, Runs>();
            byPart.forEach((part, some) -> add(
                    frames.computeIfAbsent(
                            part == WHOLE ? corners.frame() : corners.parts().frame(part, some.size()), this::runs),
                    some));
        }
    }

    /// Who loses and who pays is asked of the whole place, all else where it can happen.
    private int part(Question question) {
        return question.inFull() ? WHOLE : corners.parts().of(question.all()).orElse(WHOLE);
    }

    private boolean fallsApart(Question question) {
        return question.all().stream()
                .allMatch(change -> corners.parts().of(List.of(change)).isPresent());
    }

    /// The whole of a place that has parts is run too seldom to live changes apart.
    private Runs runs(Frame frame) {
        return new Runs(frame, frame != corners.frame() || corners.parts().count() == 1);
    }

    private Patches patches(Map<Integer, List<Question>> byPart) {
        var touched = new TreeSet<>(byPart.keySet());
        var wholes = Objects.requireNonNull(byPart.getOrDefault(WHOLE, List.of()));
        touched.remove(WHOLE);
        for (var question : wholes) {
            for (Change change : question.all()) {
                touched.add(corners.parts().of(change.line()));
            }
        }
        var own = new HashMap<Integer, Runs>();
        touched.forEach(part -> own.put(part, runs(corners.parts().frame(part))));
        var made = new Patches(corners.frame(), corners.parts(), own);
        own.forEach((part, runs) -> add(runs, byPart.getOrDefault(part, List.of())));
        made.runs().forEach(runs -> asked.putIfAbsent(runs, List.of()));
        wholes.forEach(question -> askedOfAll.add(new Compared(
                Objects.requireNonNull(numbers.get(question)),
                made.number(question.given()),
                made.number(question.all()))));
        return made;
    }

    private void add(Runs runs, List<Question> questions) {
        var compared = asked.computeIfAbsent(runs, any -> new ArrayList<>());
        questions.forEach(question -> compared.add(new Compared(
                Objects.requireNonNull(numbers.get(question)),
                runs.number(question.given()),
                runs.number(question.all()))));
    }

    /// How a question came out.
    record Found(Model model, Course before, Course after) {}

    /// Takes what is found of a question, by its number.
    interface Answers {
        void take(int question, Found found);
    }

    /// Answers every question in one draw.
    void answer(Corner corner, Answers answers) {
        var whole = patches == null ? List.<Patchwork>of() : patches.begin(years);
        asked.forEach((runs, compared) -> {
            var model = corners.model(runs.frame(), corner, years);
            var courses = runs.courses(model);
            tell(compared, model, courses, answers);
            if (patches != null) {
                patches.put(whole, runs, courses);
            }
        });
        if (!whole.isEmpty()) {
            var courses = whole.stream().map(Patchwork::course).toList();
            tell(askedOfAll, corners.model(corners.frame(), corner, years), courses, answers);
        }
    }

    private static void tell(List<Compared> compared, Model model, List<Course> courses, Answers answers) {
        for (var one : compared) {
            answers.take(one.question(), new Found(model, courses.get(one.before()), courses.get(one.after())));
        }
    }
}
