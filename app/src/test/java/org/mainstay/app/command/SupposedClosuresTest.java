package org.mainstay.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.coverage.NeedCoverage;
import org.mainstay.engine.coverage.OutletCoverage;
import org.mainstay.engine.coverage.Supposition;
import org.mainstay.engine.coverage.TravelChoice;
import org.mainstay.engine.relationship.FundingLines;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.need.Need;

/// What one pass says of every closure in Ambleford is what comes out when the service really is not there.
class SupposedClosuresTest {

    private static @Nullable Reading reading;
    private static @Nullable FundingLines lines;

    @BeforeAll
    static void reads() throws IOException {
        var folder =
                Folder.read(Path.of("..", "examples", "ambleford"), Readers.list(), Limits.standard(), Progress.SILENT);
        var read = Reading.ofNames(folder, null);
        reading = read;
        lines = read.lines();
    }

    private static NeedCoverage coverage(Need need, Supposition supposition) {
        var read = Optional.ofNullable(reading).orElseThrow();
        var asked = new ShowCoverage.Asked(List.of(need), TravelChoice.usual(), supposition);
        var paid = Optional.ofNullable(lines).orElseThrow();
        return ShowCoverage.show(read, paid, asked).coverage().needs().getFirst();
    }

    private static long value(@Nullable Figure figure) {
        return Optional.ofNullable(figure).orElseThrow().value();
    }

    @Test
    void closingAServiceCutsOffThoseWhoReachItAlone() {
        for (var need : Need.values()) {
            var before = coverage(need, Supposition.NONE);
            for (var covered : before.outlets()) {
                assertClosing(need, before, covered);
            }
        }
    }

    private static void assertClosing(Need need, NeedCoverage before, OutletCoverage covered) {
        var closed = new Supposition(Set.of(covered.outlet().id()), Map.of());
        var after = coverage(need, closed);
        assertThat(after.outlets()).hasSize(before.outlets().size() - 1);
        assertThat(value(after.withoutAccess()) - value(before.withoutAccess()))
                .as("nobody in reach without %s", covered.outlet().label())
                .isEqualTo(covered.alone().value());
        assertThat(value(after.singleDependence()) - value(before.singleDependence()))
                .as("one service in reach without %s", covered.outlet().label())
                .isEqualTo(covered.leftWithOne().value() - covered.alone().value());
        assertThat(after.people()).isEqualTo(before.people());
    }
}
