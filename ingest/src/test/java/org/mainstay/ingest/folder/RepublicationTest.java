package org.mainstay.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mainstay.ingest.ledger.CouncilLedger;
import org.mainstay.model.funding.Payment;

class RepublicationTest {

    private static final String HEAD = "Supplier Name,Payment Date,Net Amount,Purpose";

    @TempDir
    private Path folder;

    @Test
    void aRevisedMonthReplacesTheFirstOneAndSaysWhatChanged() throws IOException {
        write("april.csv", lines(1, 30));
        write("april-revised.csv", Stream.concat(lines(1, 29), Stream.of("Foodbank,30/04/2024,99,GRANTS")));

        var reading = read();

        assertThat(reading.facts()).hasSize(30);
        var replaced = reading.files().getLast();
        assertThat(replaced.path()).isEqualTo("april.csv");
        assertThat(replaced.account()).isEqualTo(new Account(30, 0, 29, 0, 1, 0, 43_500, 3_000));
        assertThat(replaced.notices()).containsEntry("ledger_republished", 1L).containsEntry("replaced_payment", 1L);
        assertThat(replaced.examples().getFirst().message())
                .isEqualTo("april.csv says again 29 payments of april-revised.csv, which count once. "
                        + "It has 1 more that are not there and not counted.");
        assertThat(replaced.examples().getLast().message())
                .isEqualTo("The payment on line 31 does not stand so in april-revised.csv, which replaces this file "
                        + "for that day. It is not used.");
    }

    @Test
    void filesThatOverlapCountTheSharedDaysOnce() throws IOException {
        write("a.csv", Stream.concat(lines(1, 20), Stream.of("Cut,05/04/2024,5,GRANTS")));
        write("b.csv", Stream.concat(lines(5, 30), Stream.of("Cut,05/04/2024,7,GRANTS")));

        assertThat(total(read())).isEqualTo(100L * 465 + 500 + 700);
    }

    @Test
    void aShortFileInALongOneIsRepeated() throws IOException {
        write("quarter.csv", lines(1, 30));
        write("month.csv", lines(11, 25));

        var reading = read();

        assertThat(total(reading)).isEqualTo(46_500);
        assertThat(reading.files().getFirst().account().repeated()).isEqualTo(15);
    }

    @Test
    void otherPaymentsOfTheSameDaysAllStay() throws IOException {
        write("spend.csv", lines(1, 30));
        write("cards.csv", lines(1, 30).map(line -> line.replace("Supplier", "Shop")));
        write("few.csv", lines(1, 9));
        write("may.csv", lines(1, 30).map(line -> line.replace("/04/", "/05/")));

        assertThat(read().facts()).hasSize(99);
    }

    private FolderReading read() throws IOException {
        var reading = Folder.read(folder, List.of(new CouncilLedger()), Limits.standard(), Progress.SILENT);
        FolderScene.note(reading);
        return reading;
    }

    private static long total(FolderReading reading) {
        return reading.facts().stream()
                .mapToLong(fact -> ((Payment) fact).pence())
                .sum();
    }

    private static Stream<String> lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(day -> "Supplier %d,%02d/04/2024,%d,GRANTS".formatted(day % 7, day, day));
    }

    private void write(String name, Stream<String> lines) throws IOException {
        Files.write(folder.resolve(name), Stream.concat(Stream.of(HEAD), lines).toList());
    }
}
