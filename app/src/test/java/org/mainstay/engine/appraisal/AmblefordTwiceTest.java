package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.Unusable;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.option.Change;
import org.mainstay.engine.relationship.FundingLine;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.PlainModel;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.model.evidence.Case;

/// The model of Ambleford told twice: every penny and every millionth of a person is the same.
class AmblefordTwiceTest {

    private static final Path AMBLEFORD = Path.of("..", "examples", "ambleford");

    @Test
    void bothTellTheSameOfAmblefordAsItIsAndWithGrantsEnded() throws Unusable {
        var reading = Reading.of(new ReadFolder(Progress.SILENT).read(AMBLEFORD), null);
        var lines = reading.lines().lines();
        var frame = Frame.of(lines, Ground.of(reading.place(), LineReach.UNKNOWN));
        for (var end : Case.values()) {
            var corner = Corner.of(end);
            var model = Model.of(frame, reading.assumptions(), corner, reading.on(), 2);
            for (var changes : List.of(List.<Change>of(), ended(lines, 1), ended(lines, 3))) {
                var plan = model.plan(changes);

                assertThat(PlainModel.run(
                                model.world(),
                                Model.behaviour(reading.assumptions(), corner),
                                Calendar.monthly(2),
                                plan))
                        .isEqualTo(PlainModel.told(
                                model.world(), model.simulation().run(plan)));
            }
        }
    }

    /// Every so manieth line ends.
    private static List<Change> ended(List<FundingLine> lines, int every) {
        var changes = new ArrayList<Change>();
        for (var at = 0; at < lines.size(); at += every) {
            changes.add(new Change.End(lines.get(at)));
        }
        return changes;
    }
}
