package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What shocks do to a real borough; skipped where its files are not at hand.
class TraffordStressTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itRunsAndSaysWhatTheDataCannotShow() {
        var answer = new Terminal(folder.resolve("cache"))
                .type("stress", Terminal.trafford().toString(), "--draws", "128");
        var words = answer.out().replaceAll("\\s+", " ");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(words)
                .contains(
                        "\"Cost of living\" takes most",
                        "The NHS stops paying (a payer cuts, nhs): these files show no funding line of that payer",
                        "Other funders cut a fifth (other funders cut): these files show no income but the lines",
                        "Nobody has reported the reserves of 25 of 25 organisations");
    }
}
