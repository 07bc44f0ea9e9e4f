package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.Readers;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.tie.EnteredTie;
import org.mainstay.model.tie.EnteredTie.Kind;

class TieTableTest {

    private static final String HEADINGS = String.join(",", TieTable.COLUMNS);

    private final TieTable reader = new TieTable();

    private EnteredTie read(String row) {
        return Trial.of(reader, HEADINGS, row).fact(EnteredTie.class);
    }

    @Test
    void aPaymentSaysHowMuchForWhatAndHowLate() {
        var tie = read("pays,Food Network,Food Bank,sub-contract,\"4,000\",45,,,,2026-05-15,Accounts");

        assertThat(tie.kind()).isEqualTo(Kind.PAYS);
        assertThat(tie.from()).isEqualTo("Food Network");
        assertThat(tie.to()).isEqualTo("Food Bank");
        assertThat(tie.what()).isEqualTo("sub-contract");
        assertThat(tie.payment()).isEqualTo(new EnteredTie.Payment(4_000_00, 45));
        assertThat(tie.share()).isNull();
        assertThat(tie.reported()).isEqualTo(LocalDate.of(2026, 5, 15));
        assertThat(tie.source()).isEqualTo("Accounts");
    }

    @Test
    void aRoofSaysHowMuchHangsOnItWithItsRange() {
        assertThat(read("hosts,Hall,Club,,,,60,40,80%,2026-05-15,").share())
                .isEqualTo(new EnteredTie.Share(600_000, 400_000, 800_000));
        assertThat(read("Supports,Hall,Club,,,,12.5,,,2026-05-15,").share())
                .isEqualTo(new EnteredTie.Share(125_000, 125_000, 125_000));
    }

    @Test
    void aBlankPercentageIsNotKnownRatherThanNone() {
        assertThat(read("refers,Desk,Club,,,,,,,2026-05-15,").share()).isNull();
        assertThat(read("refers,Desk,Club,,,,,,,2026-05-15,").ended()).isFalse();
    }

    @Test
    void nothingEndsATie() {
        assertThat(read("pays,Hall,Club,rent,0,,,,,2026-05-15,").ended()).isTrue();
        assertThat(read("hosts,Hall,Club,,,,0,,,2026-05-15,").ended()).isTrue();
        assertThat(read("pays,Hall,Club,rent,1,,,,,2026-05-15,").ended()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'lends,A,B,,,,,,,2026-05-15,',kind",
        "'hosts,,B,,,,,,,2026-05-15,',from",
        "'hosts,A,a,,,,,,,2026-05-15,',to",
        "'pays,A,B,,,,,,,2026-05-15,',yearly",
        "'pays,A,B,,5,400,,,,2026-05-15,',days_late",
        "'hosts,A,B,,,,101,,,2026-05-15,',percent",
        "'hosts,A,B,,,,50,60,,2026-05-15,',percent",
        "'hosts,A,B,,,,50,,,soon,',reported"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, HEADINGS, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_tie");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void everyKindIsReadAsItIsWritten() {
        for (var kind : Kind.values()) {
            assertThat(read(kind.code() + ",A,B,,9,,,,,2026-05-15,").kind()).isEqualTo(kind);
            assertThat(kind.words()).isNotBlank();
        }
        assertThat(reader.name()).isEqualTo("Ties between organisations (CSV)");
        assertThat(Readers.list()).anyMatch(TieTable.class::isInstance);
    }
}
