package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ambleford's answers, word for word. `-Dgolden=rewrite` writes them anew: read the difference before it is committed.
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void whereAmblefordsMoneyGoes() throws IOException {
        compare("ambleford-money.txt", "money", Terminal.AMBLEFORD.toString());
    }

    @Test
    void whatAmblefordsSavingOf400000Does() throws IOException {
        compare(
                "ambleford-appraise-400000.txt",
                "appraise",
                Terminal.AMBLEFORD.toString(),
                "--saving",
                "400000",
                "--out",
                temporary.resolve("report").toString());
    }

    private void compare(String name, String... words) throws IOException {
        var answer = new Terminal(temporary.resolve("cache")).type(words);
        assertThat(answer.code()).as(answer.err()).isZero();
        var text = answer.out().replace(temporary.toString(), "TEMPORARY");
        var golden = GOLDEN.resolve(name);
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text)
                .as("the answer changed: if that is meant, run again with -Dgolden=rewrite and read the difference")
                .isEqualTo(Files.readString(golden));
    }
}
