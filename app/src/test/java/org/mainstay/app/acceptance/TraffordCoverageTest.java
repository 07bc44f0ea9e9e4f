package org.mainstay.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is reached in a real borough; skipped where its files are not at hand. The numbers were counted independently.
class TraffordCoverageTest {

    private static final int AREAS = 139;

    @TempDir
    private static Path temporary = Path.of("");

    @BeforeAll
    static void reports() {
        var answer = new Terminal(temporary.resolve("cache"))
                .type("coverage", Terminal.trafford().toString(), "--out", temporary.toString());
        assertThat(answer.code()).as(answer.err()).isZero();
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(temporary.resolve(name))) {
            return csv.stream().toList();
        }
    }

    private static List<String> reasons(String need) throws IOException {
        return table("areas.csv").stream()
                .filter(row -> row.getField("need").equals(need))
                .map(row -> row.getField("reason"))
                .toList();
    }

    @Test
    void everyServiceOfTheListIsPlacedOrLeftOutWithAReason() throws IOException {
        var rows = table("services.csv");
        assertThat(rows)
                .extracting(row -> row.getField("line"))
                .doesNotHaveDuplicates()
                .hasSize(652);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getField("placed_by").isEmpty())
                        .isNotEqualTo(row.getField("left_out").isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"food", "mental_wellbeing"})
    void foodAndMentalHealthAreMeasuredInEveryArea(String need) throws IOException {
        assertThat(reasons(need)).hasSize(AREAS).doesNotContain("supply_not_recorded", "nobody_known", "not_located");
    }

    @Test
    void adviceIsNotRecordedAndNoDesert() throws IOException {
        assertThat(reasons("debt_and_money_advice")).hasSize(AREAS).containsOnly("supply_not_recorded");
        assertThat(table("gaps.csv"))
                .extracting(row -> row.getField("need"))
                .contains("food")
                .doesNotContain("debt_and_money_advice", "welfare_benefits");
    }

    @Test
    void gapsAndSingleDependenceNearTheBorderAreMarked() throws IOException {
        // Davyhulme lies at the Ship Canal, Partington in the far west.
        assertThat(table("gaps.csv"))
                .filteredOn(row -> row.getField("need").equals("food"))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.getField("uncertain")).contains("edge"));
        assertThat(table("areas.csv"))
                .filteredOn(row -> row.getField("need").equals("food")
                        && row.getField("services").equals("1"))
                .anySatisfy(row -> assertThat(row.getField("uncertain")).contains("edge"));
    }
}
