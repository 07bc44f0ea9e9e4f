package org.mainstay.ingest.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.Folder;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.folder.Limits;
import org.mainstay.ingest.folder.Progress;
import org.mainstay.ingest.trial.Book;
import org.mainstay.model.need.UnitCost;

/// The database as the workbook that is published: a sheet for each theme, under two rows of headings.
class UnitCostWorkbookTest {

    private static final String ABOVE =
            ",,,,,Agency bearing the cost,,Fiscal value,,,Economic value,,,Social value,,,Source,RAG,Comments";

    @TempDir
    private Path folder;

    private static String below(String year) {
        return "Category,Group,Code,Cost/saving detail,Unit,,,"
                + "Original,Year,Updated (YEAR),Original,Year,Updated (YEAR),Original,Year,Updated (YEAR)"
                        .replace("YEAR", year);
    }

    private static Book book(String year) {
        return new Book()
                .sheet("Read me", "Unit Cost Database")
                .sheet(
                        "Housing",
                        "Unit Cost Database: housing",
                        ABOVE,
                        below(year),
                        "HOUSING,,,HOMELESSNESS",
                        "HOUSING,HOMELESS,HO3.0,Application,Each,Local authority,RSL,2501,2010/11,2724.3,,,,,,,Shelter,A,Four weeks")
                .sheet(
                        "Employment",
                        ABOVE,
                        below(year),
                        "E,B,E&E1.0,Claimant,Each,Multiple,DWP,9800,2012/13,10320.69,14044,2012/13,14790.17,7,2012/13,7.4,Hansard,G,a transfer payment",
                        "E,B,,Police,Each,Police,,abc,2012/13,1,,,,,,,,,");
    }

    @Test
    void everyThemeHasItsSheetAndEveryCostItsColumns() throws IOException {
        var costs = costs(read(book("2015/16")));

        assertThat(costs).extracting(UnitCost::theme).containsExactly("Employment", "Housing");
        var claimant = costs.getFirst();
        assertThat(claimant.code()).isEqualTo("E&E1.0");
        assertThat(claimant.detail()).isEqualTo("Claimant");
        assertThat(claimant.unit()).isEqualTo("Each");
        assertThat(claimant.agency()).isEqualTo("Multiple / DWP");
        assertThat(claimant.fiscal())
                .isEqualTo(
                        new UnitCost.Value(new BigDecimal("9800"), "2012/13", new BigDecimal("10320.69"), "2015/16"));
        assertThat(claimant.economic())
                .isNotNull()
                .extracting(UnitCost.Value::pounds)
                .hasToString("14044");
        assertThat(claimant.social())
                .isNotNull()
                .extracting(UnitCost.Value::pounds)
                .hasToString("7");
        assertThat(claimant.source()).isEqualTo("Hansard");
        assertThat(claimant.rag()).isEqualTo("G");
        assertThat(claimant.transfer()).isTrue();
        assertThat(costs.getLast().row().line()).isEqualTo(5);
    }

    @Test
    void aLaterEditionWithTheSameColumnsReadsToo() throws IOException {
        assertThat(costs(read(book("2024/25"))))
                .allSatisfy(cost -> assertThat(cost.fiscal())
                        .isNotNull()
                        .extracting(UnitCost.Value::updatedYear)
                        .isEqualTo("2024/25"));
    }

    @Test
    void aRefusedRowIsANoticeAndTheRestStands() throws IOException {
        var reading = read(book("2015/16"));

        assertThat(reading.files())
                .extracting(FileReading::path)
                .containsExactly("costs.xlsx!Read me", "costs.xlsx!Housing", "costs.xlsx!Employment");
        assertThat(reading.files().getLast().reader()).isEqualTo("GMCA unit costs (XLSX)");
        assertThat(reading.files().getLast().notices()).containsOnlyKeys("invalid_unit_cost");
    }

    private FolderReading read(Book book) throws IOException {
        Files.write(folder.resolve("costs.xlsx"), book.bytes());
        return Folder.read(folder, Readers.list(), Limits.standard(), Progress.SILENT);
    }

    private static List<UnitCost> costs(FolderReading reading) {
        return reading.facts().stream()
                .filter(UnitCost.class::isInstance)
                .map(UnitCost.class::cast)
                .sorted(Comparator.comparing(UnitCost::code))
                .toList();
    }
}
