package org.mainstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.engine.access.Measure;

class PlainListsTest {

    @Test
    void namesWithValuesArePlain() {
        var lists = PlainLists.of(
                        "coverage",
                        "--areas",
                        "a.csv",
                        "--services",
                        "s.csv",
                        "--limit",
                        "5000",
                        "--measure",
                        "bfca",
                        "--format",
                        "CSV")
                .orElseThrow();

        assertThat(lists.format()).isEqualTo(ListsAnswer.Format.CSV);
        assertThat(lists.asked().areas()).isEqualTo(Path.of("a.csv"));
        assertThat(lists.asked().services()).isEqualTo(Path.of("s.csv"));
        assertThat(lists.asked().limit()).isEqualTo(5000);
        assertThat(lists.asked().measure()).isEqualTo(Measure.BFCA);
        assertThat(lists.asked().eachType()).isFalse();
    }

    @Test
    void whatIsLeftOutIsAsTheCommandHasIt() {
        var lists = PlainLists.of("coverage", "--areas", "a.csv", "--services", "s.csv")
                .orElseThrow();

        assertThat(lists.format()).isEqualTo(ListsAnswer.Format.TEXT);
        assertThat(lists.asked().limit()).isEqualTo(10_000);
        assertThat(lists.asked().measure()).isEqualTo(Measure.E2SFCA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "coverage",
                "coverage folder",
                "read --areas a --services s",
                "coverage --areas a",
                "coverage --areas a --services",
                "coverage --areas a --services s --decay binary",
                "coverage --areas a --areas b --services s",
                "coverage --areas a --services s --limit 0",
                "coverage --areas a --services s --limit 12345678901",
                "coverage --areas a --services s --format pdf",
                "coverage --areas a --services s --measure mine",
                "coverage --areas=a --services=s",
            })
    void whateverElseIsLeftToTheCommand(String line) {
        assertThat(PlainLists.of(line.split(" ", -1))).isEmpty();
    }
}
