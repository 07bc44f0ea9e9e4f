package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.app.command.FindLosses;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.app.command.Unusable;
import org.mainstay.engine.appraisal.AppraisalRequest;
import org.mainstay.engine.appraisal.Progress;
import org.mainstay.engine.effort.Effort;

/// What would hurt a real borough most; skipped where its files are not at hand. No rule names anybody.
class TraffordLossesTest {

    @Test
    void whereNobodySaysHowManyTheyServeTheAnswerIsWholeAndSaysWhatItRestsOn() throws Unusable {
        var reading =
                Reading.of(new ReadFolder(org.mainstay.ingest.folder.Progress.SILENT).read(Terminal.trafford()), null);
        var lines = reading.lines();

        var losses = FindLosses.find(
                reading,
                lines,
                ShowCoverage.everything(reading, lines),
                new AppraisalRequest(0, 3, 1, reading.on(), 1),
                Effort.of(Long.MAX_VALUE),
                Progress.UNSEEN);

        assertThat(losses.proven()).isTrue();
        assertThat(losses.singles()).hasSize(10).noneMatch(hurt -> hurt.reported());
        assertThat(losses.pairs()).hasSize(10);
        assertThat(losses.answer().getFirst()).startsWith("Nobody has said how many any of the organisations below");
        assertThat(losses.answer().get(1)).startsWith("By that measure no single loss would hurt more");
        assertThat(losses.supports())
                .allSatisfy(support -> assertThat(support.says()).contains("they tell no price until somebody does"));
        assertThat(losses.reliance()).isNull();
    }
}
