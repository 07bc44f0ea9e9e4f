package org.mainstay.engine.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.appraisal.ServedChange.CellChange;
import org.mainstay.engine.simulation.Intervention.Reduce;
import org.mainstay.engine.simulation.Simulation;
import org.mainstay.engine.simulation.ToyPlace;

class ServedChangeTest {

    private final Simulation simulation = ToyPlace.simulation();

    @Test
    void itAddsTheYearsOfEveryCell() {
        var option = simulation.run(ToyPlace.cut());
        var change = ServedChange.between(simulation.base(), option, List.of(ToyPlace.CHARITY_FOR_CARERS), 5);

        assertThat(change.years()).isEqualTo(5);
        assertThat(change.lineServed()).isEqualTo(5 * 266_666_666L);
        assertThat(change.cells()).extracting(CellChange::cell).containsExactly(ToyPlace.DEBT, ToyPlace.CARERS);
        assertThat(change.cells().get(ToyPlace.CARERS))
                .isEqualTo(new CellChange(ToyPlace.CARERS, 5 * 266_666_666L, 166_666_666));
        assertThat(change.change())
                .isEqualTo(change.cells().stream()
                        .mapToLong(cell -> cell.after() - cell.before())
                        .sum())
                .isNegative();
    }

    @Test
    void onlyCellsThatChangeAreAffected() {
        var option = simulation.run(List.of(new Reduce(ToyPlace.CHARITY_FOR_CARERS, 0, 0)));
        var change = ServedChange.between(simulation.base(), option, List.of(ToyPlace.CHARITY_FOR_CARERS), 5);

        assertThat(change.cells()).extracting(CellChange::cell).containsExactly(ToyPlace.CARERS);
    }

    @Test
    void thePeopleOfAllChangedLinesCountOthersIncluded() {
        var merged = simulation.run(ToyPlace.merge());
        var back = ServedChange.between(
                merged, simulation.base(), List.of(ToyPlace.CHARITY_FOR_DEBT, ToyPlace.CHARITY_FOR_CARERS), 5);

        assertThat(merged.servedOthers(0, ToyPlace.CHARITY_FOR_DEBT)).isPositive();
        assertThat(back.lineServed()).isEqualTo(5 * (2_266_666_666L + 266_666_666L));
    }
}
