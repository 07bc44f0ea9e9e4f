package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mainstay.app.command.FindLosses;
import org.mainstay.app.command.ReadFolder;
import org.mainstay.app.command.Reading;
import org.mainstay.app.command.ShowCoverage;
import org.mainstay.app.command.Unusable;
import org.mainstay.engine.coverage.LineReach;
import org.mainstay.engine.effort.Effort;
import org.mainstay.engine.loss.Removals;
import org.mainstay.engine.matching.Organisation;
import org.mainstay.engine.simulation.Behaviour;
import org.mainstay.engine.simulation.Calendar;
import org.mainstay.engine.simulation.ClosureRule;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.Supply;
import org.mainstay.engine.simulation.World;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.model.evidence.Case;

/// What would hurt Ambleford most, against what is planted there.
class AmblefordLossesTest {

    private static final Path AMBLEFORD = Path.of("..", "examples", "ambleford");

    private static World world;
    private static WorstLosses losses;

    @BeforeAll
    static void find() throws Unusable {
        var reading = Reading.of(new ReadFolder(Progress.SILENT).read(AMBLEFORD), null);
        var lines = reading.lines();
        var coverage = ShowCoverage.everything(reading, lines);
        var request = new AppraisalRequest(0, 3, 1, reading.on(), 1);
        var frame = Frame.of(lines.all(), Ground.of(reading.place(), LineReach.of(coverage)));
        world = Model.of(frame, reading.assumptions(), Corner.of(Case.CENTRAL), reading.on(), 1)
                .world();
        losses = FindLosses.find(
                reading,
                lines,
                coverage,
                request,
                Effort.of(Long.MAX_VALUE),
                org.mainstay.engine.appraisal.Progress.UNSEEN);
    }

    private static List<String> names(WorstLosses.Hurt hurt) {
        return hurt.organisations().stream().map(Organisation::name).toList();
    }

    @Test
    void theLinchpinIsTheWorstToLoseWithAllUnderItsRoof() {
        var worst = losses.singles().getFirst();

        assertThat(names(worst)).containsExactly("Ambleford Community Action");
        assertThat(worst.fallen()).hasSize(9);
        assertThat(worst.fallen().getFirst().why()).startsWith("Both give one address");
        assertThat(worst.people().value())
                .isGreaterThan(Objects.requireNonNull(worst.alone()).value());
        assertThat(worst.reported()).isTrue();
        assertThat(losses.answer().getFirst())
                .startsWith(
                        "Of all organisations, no single loss would hurt more than that of Ambleford Community Action");
    }

    @Test
    void thePairsThatHideMostBehindEachOtherAreThePlantedOnes() {
        assertThat(losses.backups().stream().map(WorstLosses.Pair::hurt).map(AmblefordLossesTest::names))
                .startsWith(
                        List.of("Claim Right", "Dane Rights Trust"),
                        List.of("Click Start Wharfside", "Wharfside Digital Den"),
                        List.of("Good Company Befriending", "Kettle On"));
        assertThat(losses.backups())
                .extracting(backup -> backup.beyond().value())
                .startsWith(5_240L + 5_360L, 148L + 171L, 108L + 104L);
    }

    @Test
    void theWorstTwoAreTwinsThatLookHarmlessAlone() {
        var worst = losses.pairs().getFirst();

        assertThat(names(worst.hurt())).containsExactly("Claim Right", "Dane Rights Trust");
        assertThat(worst.hurt().people().value()).isEqualTo(5_240L + 5_360L);
        assertThat(worst.beyond().value())
                .as("each alone leaves nobody")
                .isEqualTo(worst.hurt().people().value());
    }

    @Test
    void toTakeTheWorstAndThenTheWorstBesideItMissesTheTwins() {
        var greedy = losses.oneByOne().getFirst();

        assertThat(names(greedy)).containsExactly("Ambleford Food Network", "Ambleford Community Action");
        assertThat(losses.answer())
                .contains(
                        "No two would hurt more than Claim Right and Dane Rights Trust: 10,600 people a year would be left without service."
                                + " Whoever takes the worst, and then the worst beside it, finds Ambleford Food Network and Ambleford Community Action instead,"
                                + " 9,837, and misses 763 people.");
    }

    @Test
    void everySetOfThreeIsSettled() {
        assertThat(losses.proven()).isTrue();
        assertThat(losses.triples()).hasSize(10);
    }

    @Test
    void aSecondProviderWouldLeaveNobody() {
        assertThat(losses.supports())
                .filteredOn(support -> support.kind() == WorstLosses.Support.Kind.SECOND_PROVIDER)
                .hasSize(3)
                .allSatisfy(support -> {
                    assertThat(support.effect().value()).isZero();
                    assertThat(support.price().value()).isPositive();
                });
    }

    @Test
    void everySingleLossIsThatOfTheMonthlyModel() {
        var removals = Removals.of(world);
        var whole = served(-1);
        var differing = IntStream.range(0, removals.bodies())
                .filter(body -> removals.lost(List.of(body)) != whole - served(body))
                .mapToObj(body -> world.providers().get(body).id())
                .toList();

        assertThat(removals.served()).isEqualTo(whole);
        assertThat(differing).isEmpty();
    }

    /// In one year in which everybody tries elsewhere.
    private static long served(int gone) {
        var supplies = new ArrayList<Supply>();
        for (var one : world.supplies()) {
            var capacity = one.provider() == gone ? 0 : one.capacity();
            supplies.add(new Supply(
                    one.provider(), one.need(), one.councilPence(), one.unitCostPence(), capacity, one.own()));
        }
        var behaviour = new Behaviour(
                Collections.nCopies(world.needs(), 0L),
                Behaviour.ALL,
                Behaviour.ALL,
                0,
                Behaviour.OtherFunders.UNMOVED,
                new ClosureRule.Never());
        return PeopleCount.served(
                Simulation.of(new World(world.providers(), supplies, world.cells()), behaviour, new Calendar(1, 1))
                        .base());
    }
}
