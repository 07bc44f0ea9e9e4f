package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the worked packs print on their page is what their commands print.
class PacksTest {

    private static final Path PAGE = Path.of("..", "docs", "packs.md");
    private static final Path OPTIONS = Path.of("..", "examples", "options");
    private static final Pattern ANSWER =
            Pattern.compile("```sh\n\\./mainstay (.*?)\n```\n\n```\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCommandOnThePagePrintsWhatStandsBelowIt() throws IOException {
        var answers = ANSWER.matcher(Files.readString(PAGE)).results().toList();

        assertThat(answers).hasSize(3);
        for (var answer : answers) {
            var command = Stream.concat(Arrays.stream(answer.group(1).split(" ")), Stream.of("--draws", "2048"))
                    .map(word -> word.startsWith("examples/") ? "../" + word : word)
                    .toArray(String[]::new);
            var printed = new Terminal(folder.resolve("cache")).type(command);

            assertThat(printed.code()).as(printed.err()).isZero();
            assertThat(printed.out()).as(answer.group(1)).startsWith(answer.group(2));
        }
    }

    @Test
    void everyOptionFileOfThePacksIsOnThePage() throws IOException {
        var page = Files.readString(PAGE);
        try (Stream<Path> files = Files.list(OPTIONS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("ambleford-debt-advice.csv")))
                    .allMatch(page::contains);
        }
    }
}
