package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.app.command.AppraiseSaving;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.app.command.Unusable;
import org.mainstay.engine.appraisal.Appraisal;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Outlook;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.model.evidence.Figure;

/// What is planted in Ambleford does not hang on which numbers were drawn.
class TruthsUnderSeedsTest {

    private static Appraisal first = appraised(1);

    @BeforeAll
    static void hasDrawnOnce() {
        assertThat(first.approaches()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5})
    void everyChangeKeepsItsVerdictWhateverTheSeed(long seed) {
        assertThat(verdicts(appraised(seed))).isEqualTo(verdicts(first));
    }

    @Test
    void sharesOfClassesAddUpToAllDraws() {
        for (var result : first.approaches()) {
            assertThat(result.outlook().shares().stream()
                            .map(Outlook.ClassShare::share)
                            .mapToLong(Figure::value)
                            .sum())
                    .isBetween(999_998L, 1_000_002L);
        }
    }

    @Test
    void oneApproachIsBestInEveryDraw() {
        assertThat(first.approaches().stream()
                        .map(result -> result.outlook().bestForPurse())
                        .mapToLong(Figure::value)
                        .sum())
                .isGreaterThanOrEqualTo(1_000_000);
    }

    /// Where cuts do next to no harm there is hardly anything to be pessimistic about, so it need not hold of best
    /// cuts.
    @Test
    void whatIsPessimisticIsWorseThanNineOfTenDraws() {
        for (var result : first.approaches().subList(0, 3)) {
            assertThat(result.outlook().publicPurse().pessimistic().value())
                    .isLessThan(result.publicPurse().low());
        }
    }

    private static Map<String, String> verdicts(Appraisal appraisal) {
        var verdicts = new TreeMap<String, String>();
        for (var result : appraisal.approaches()) {
            for (var judged : result.changes()) {
                verdicts.put(
                        result.approach().name() + " " + judged.change().line().id(), String.valueOf(judged.verdict()));
            }
        }
        return verdicts;
    }

    private static Appraisal appraised(long seed) {
        try {
            return AppraiseSaving.appraise(
                    Place.READING,
                    Place.READING.lines(),
                    ShowCoverage.everything(Place.READING, Place.READING.lines()),
                    new AppraisalRequest(40_000_000, 3, seed, Place.READING.on(), AppraisalRequest.FEW_DRAWS),
                    org.mainstay.engine.appraisal.Progress.UNSEEN);
        } catch (Unusable cause) {
            throw new AssertionError(cause);
        }
    }

    /// Read once.
    private static final class Place {

        private static final Reading READING = read();

        private static Reading read() {
            try {
                return Reading.of(new ReadFolder(Progress.SILENT).read(Terminal.AMBLEFORD), null);
            } catch (Unusable cause) {
                throw new AssertionError(cause);
            }
        }
    }
}
