package org.mainstay.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.engine.scenario.Stress;

/// Who fell because of whom, as boxes from left to right with a line from each that pulled another down. It prints in
/// grey; the list beside it says the same.
///
/// @param height of the drawing
/// @param width of the drawing
public record FallPicture(int width, int height, List<Box> boxes, List<Line> lines) {

    private static final int BOX_WIDTH = 220;
    private static final int BOX_HEIGHT = 44;
    private static final int ACROSS = 330;
    private static final int DOWN = 58;
    private static final int EDGE = 2;
    private static final int LONGEST = 32;

    public FallPicture {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /// A body that has closed.
    ///
    /// @param first whether the shock closed it by itself
    public record Box(int x, int y, String name, String when, boolean first) {}

    /// That one pulled another down.
    public record Line(int fromX, int fromY, int toX, int toY, String how) {

        /// Where its word stands.
        public int midX() {
            return (fromX + toX) / 2;
        }

        public int midY() {
            return (fromY + toY) / 2 - 5;
        }
    }

    /// What it is drawn in.
    public String box() {
        return "0 0 %d %d".formatted(width, height);
    }

    /// What whoever does not see it is told.
    public String says() {
        return "Who fell because of whom: the list beside it says the same";
    }

    /// Whether anybody pulled anybody down.
    public boolean isDrawn() {
        return !lines.isEmpty();
    }

    /// An SVG element that can stand in any page.
    public String markup() {
        return Templates.renderPart("falls.html", "falls", this).strip();
    }

    /// Those alone that pulled others down or were pulled.
    public static FallPicture of(List<Stress.Fallen> cascade) {
        var shown = cascade.stream()
                .filter(one -> !one.because().isEmpty() || pullsDown(one, cascade))
                .toList();
        var depth = depths(shown);
        var rows = new HashMap<Integer, Integer>();
        var boxes = new HashMap<String, Box>();
        var inOrder = new ArrayList<Box>();
        for (var one : shown) {
            int column = depth.getOrDefault(one.organisation(), 0);
            int row = rows.merge(column, 1, Integer::sum) - 1;
            var box = new Box(
                    EDGE + column * ACROSS,
                    EDGE + row * DOWN,
                    cut(one.name()),
                    "month " + one.month().value(),
                    one.because().isEmpty());
            boxes.put(one.organisation(), box);
            inOrder.add(box);
        }
        int across = depth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int down = rows.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new FallPicture(across * ACROSS + BOX_WIDTH + 2 * EDGE, down * DOWN, inOrder, lines(shown, boxes));
    }

    private static boolean pullsDown(Stress.Fallen one, List<Stress.Fallen> cascade) {
        return cascade.stream()
                .flatMap(other -> other.because().stream())
                .anyMatch(because -> because.organisation().equals(one.organisation()));
    }

    /// Each stands to the right of all that pulled it down; those come before it in the list.
    private static Map<String, Integer> depths(List<Stress.Fallen> shown) {
        var depth = new HashMap<String, Integer>();
        for (var one : shown) {
            int deepest = one.because().stream()
                    .mapToInt(because -> depth.getOrDefault(because.organisation(), -1))
                    .max()
                    .orElse(-1);
            depth.put(one.organisation(), deepest + 1);
        }
        return depth;
    }

    private static List<Line> lines(List<Stress.Fallen> shown, Map<String, Box> boxes) {
        var lines = new ArrayList<Line>();
        for (var one : shown) {
            for (var because : one.because()) {
                var from = boxes.get(because.organisation());
                var to = boxes.get(one.organisation());
                if (from != null && to != null) {
                    lines.add(new Line(
                            from.x + BOX_WIDTH, from.y + BOX_HEIGHT / 2, to.x, to.y + BOX_HEIGHT / 2, because.how()));
                }
            }
        }
        return lines;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
