package org.mainstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mainstay.app.example.ExampleLosses;
import org.mainstay.engine.appraisal.WorstLosses;

class LossesTextTest {

    private static String text(WorstLosses losses) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            LossesText.write(out, losses);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyLossIsAFewWordsAndARowOfNumbers() {
        assertThat(text(ExampleLosses.full()))
                .contains("The Hall, and 1 more that may fall with it (30 if none did)\n")
                .contains("    50      10  £2,500      200\n")
                .contains("Monday Tea + Friday Tea\n")
                .contains("   100      10    £0           not reported\n");
    }

    @Test
    void whatWasNotLookedThroughIsSaid() {
        assertThat(text(ExampleLosses.full())).contains("If three go (as far as was looked: others may lose more):");
    }

    @Test
    void helpSignsAndWhatIsNotKnownFollow() {
        assertThat(text(ExampleLosses.full()))
                .containsSubsequence(
                        "stand in for each other",
                        "What would help most",
                        "The Hall. A second provider would cost about £5,000 a year.",
                        "Early signs (1 of 1)",
                        "Friday Tea (0 would lose service). The council pays 90% of its income.",
                        "Tried out in the model: none would close.",
                        "What these files cannot show",
                        "Of 1 of 4 lines nobody knows the need.");
    }

    @Test
    void aPlaceThatLosesNobodyHasNoTable() {
        assertThat(text(ExampleLosses.empty()))
                .contains("Whichever organisation went")
                .contains("Nobody is seen to fall with anybody.")
                .doesNotContain("If one goes", "Early signs", "What would help");
    }
}
