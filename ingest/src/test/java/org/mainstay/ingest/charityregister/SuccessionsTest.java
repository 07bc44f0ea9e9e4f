package org.mainstay.ingest.charityregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.actor.Succession;

class SuccessionsTest {

    private final MergerRegister register = new MergerRegister();
    private final SuccessionTable table = new SuccessionTable();

    @Test
    void aMergerNamesWhoGaveAndWhoTook() {
        var merger = Trial.of(
                        register,
                        ExtractHeadings.MERGERS,
                        "Ambleford Larder (1999001-2),Ambleford Together 1999003,,1-Sept-19,03/10/2019")
                .fact(Succession.class);

        assertThat(merger.from()).containsExactly(new Succession.Body("1999001-2", "Ambleford Larder"));
        assertThat(merger.to()).isEqualTo(new Succession.Body("1999003", "Ambleford Together"));
        assertThat(merger.on()).isEqualTo(LocalDate.of(2019, 9, 1));
        assertThat(merger.evidence()).isEqualTo(Succession.Evidence.REGISTER_OF_MERGERS);
    }

    @Test
    void severalMayGiveInOneRow() {
        var merger = Trial.of(
                        register,
                        ExtractHeadings.MERGERS,
                        "Ambleford Larder (1999001)     Helping Hand,Ambleford Together (1999003),,,n/a")
                .fact(Succession.class);

        assertThat(merger.from())
                .containsExactly(
                        new Succession.Body("1999001", "Ambleford Larder"), new Succession.Body("", "Helping Hand"));
        assertThat(merger.on()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1/4/19, 2019-04-01", "01-Apr-2019, 2019-04-01", "1-apr-98, 1998-04-01", "2019-04-01, 2019-04-01"})
    void itsDatesAreWrittenInManyWays(String written, LocalDate day) {
        var read = Trial.of(register, ExtractHeadings.MERGERS, "A (1999001),B (1999003),," + written + ",");

        assertThat(read.fact(Succession.class).on()).isEqualTo(day);
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void aMergerWithOneSideSaysNothing() {
        var read = Trial.of(register, ExtractHeadings.MERGERS, "A (1999001),,,,", ",B (1999003),,,", "A,B,,soon,");

        assertThat(read.codes())
                .containsExactly("missing_register_value", "missing_register_value", "invalid_register_value");
        assertThat(read.messages()).satisfies(messages -> {
            assertThat(messages.getFirst()).contains("transferee");
            assertThat(messages.get(1)).contains("transferor");
        });
        assertThat(read.accepted()).isEqualTo(1);
    }

    @Test
    void aUsersOwnListGivesNumbersOrIds() {
        var read = Trial.of(
                table,
                "from,to,date",
                "1999001,GB-CHC-1999003,2024-04-01",
                "GB-NIC-109001,NIC109002,",
                "1999002,1999003,soon",
                "Ambleford Larder,1999003,",
                "1999003,1999003,");

        assertThat(read.facts(Succession.class))
                .extracting(
                        one -> one.from().getFirst().number(), one -> one.to().number())
                .containsExactly(
                        tuple("1999001", "1999003"), tuple("NIC109001", "NIC109002"), tuple("1999002", "1999003"));
        assertThat(read.facts(Succession.class).getFirst().on()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(read.codes()).containsExactly("invalid_register_value", "invalid_succession", "invalid_succession");
        assertThat(read.messages().getLast()).contains("Line 6", "1999003, 1999003");
    }

    @Test
    void aTableOfJourneysIsNoListOfSuccessions() {
        assertThat(Trial.fit(table, "from,to,minutes").whole()).isFalse();
        assertThat(Trial.fit(table, "from,date").missing()).containsExactly("to");
    }
}
