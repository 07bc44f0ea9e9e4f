package org.mainstay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a reader of the source must be able to rely on.
class SourceTest {

    private static final int MOST_LINES_IN_A_FILE = 400;
    private static final int MOST_LINES_IN_A_METHOD = 40;
    private static final int MOST_LETTERS_IN_A_COMMENT = 116;
    private static final Path ROOT = Path.of("..");

    /// Where a method begins, as the formatter writes it: at 4 spaces, or at 8 with a modifier; its brace
    /// closes under it.
    private static final Pattern METHOD =
            Pattern.compile("^(?<indent> {4}(?=[\\w<])| {8}(?=(public|private|protected|static|final|default) ))"
                    + "(?!.*\\b(class|record|interface|enum)\\b [A-Z])(?!.* = )(?<head>.*\\(.*)(?<![;,}])$");

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertThat(Stream.concat(sources("main"), sources("test"))
                        .filter(file -> lines(file).size() > MOST_LINES_IN_A_FILE))
                .as("Split these by what they do")
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThanFortyLines() {
        assertThat(sources("main").flatMap(file -> longMethods(file).stream()))
                .as("Give a part of each its own name")
                .isEmpty();
    }

    /// The formatter breaks a longer one when it runs on Java 25, and leaves its end outside the comment.
    @Test
    void noCommentRunsCloseToTheMargin() {
        var close = Pattern.compile("(?=.{" + (MOST_LETTERS_IN_A_COMMENT + 1) + "}) +/// .*");
        assertThat(Stream.concat(sources("main"), sources("test"))
                        .filter(file -> lines(file).stream().anyMatch(close.asMatchPredicate())))
                .as("Wrap its comments at %s letters", MOST_LETTERS_IN_A_COMMENT)
                .isEmpty();
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(sources("main").filter(file -> lines(file).stream().anyMatch(line -> line.contains("TO" + "DO"))))
                .isEmpty();
    }

    @Test
    void noPackageIsADrawerForOddThings() {
        var drawers = Pattern.compile(".*/(util|utils|common|helper|helpers|manager|impl|base|dto)/.*");
        assertThat(sources("main").map(Path::toString).filter(drawers.asMatchPredicate()))
                .as("Name the package after what the things in it are")
                .isEmpty();
    }

    private static List<String> longMethods(Path file) {
        var found = new ArrayList<String>();
        var lines = lines(file);
        for (var start = 0; start < lines.size(); start++) {
            var method = METHOD.matcher(lines.get(start));
            if (method.matches()) {
                var close = method.group("indent") + "}";
                var end = start;
                while (end < lines.size() && !lines.get(end).equals(close)) {
                    end++;
                }
                if (end - start + 1 > MOST_LINES_IN_A_METHOD) {
                    found.add("%s:%d %s (%d lines)"
                            .formatted(file.getFileName(), start + 1, method.group("head"), end - start + 1));
                }
            }
        }
        return found;
    }

    private static Stream<Path> sources(String kind) {
        try (var all = Files.walk(ROOT)) {
            return all
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/" + kind + "/"))
                    .toList()
                    .stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
