package org.mainstay.web.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class EnteredRowsTest {

    private static final List<String> CELLS =
            List.of("Age UK", "Age Concern", "same", "Ada", "2026-11-01", "a \"b\", c");

    private final Database database = TestStore.database();
    private final String place = TestStore.place();
    private final EnteredRows rows = new EnteredRows(database);

    @Test
    void aRowComesBackAsItWasEnteredWithWhoAndWhen() {
        var number = rows.add(place, EnteredTable.DECISIONS, CELLS, "ada");
        var row = rows.of(place, EnteredTable.DECISIONS).getFirst();
        assertThat(row.cells()).isEqualTo(CELLS);
        assertThat(row.who()).isEqualTo("ada");
        assertThat(row.number()).isEqualTo(number).isEqualTo(rows.latest(place, EnteredTable.DECISIONS));
    }

    @Test
    void aTableOrPlaceHoldsNoRowsOfAnother() {
        rows.add(place, EnteredTable.DECISIONS, CELLS, "ada");
        assertThat(rows.of(place, EnteredTable.PROVISION)).isEmpty();
        assertThat(rows.of(TestStore.place(), EnteredTable.DECISIONS)).isEmpty();
    }

    @Test
    void aRowWithTooFewCellsIsOurOwnFault() {
        assertThatThrownBy(() -> rows.add(place, EnteredTable.DECISIONS, List.of("A"), "ada"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("decisions has 6 columns, not 1");
    }

    @Test
    void aTransactionThatFailsLeavesNoRow() {
        assertThatThrownBy(() -> database.transactions().executeWithoutResult(done -> {
                    rows.add(place, EnteredTable.DECISIONS, CELLS, "ada");
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");
        assertThat(rows.of(place, EnteredTable.DECISIONS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entered_row set who = 'eve'",
                "delete from entered_row",
                "truncate entered_row",
                "update audit set who = 'eve'",
                "delete from audit",
                "truncate audit",
                "update source set bytes = 0",
                "update source_chunk set content = 'x'"
            })
    void theDatabaseItselfRefusesToChangeWhatIsOnlyAdded(String statement) {
        assertThatThrownBy(() -> database.sql().sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("are never changed");
    }
}
