package org.mainstay.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.notice.Severity;

class TextTest {

    private static final RowRef ROW = new RowRef(new BytesContent(new byte[0]).source(), 7);

    @Test
    void everySpaceAroundACellGoes() {
        assertThat(Text.trim("\u00A0\u2003\t a\u00A0b \r\n\uFEFF")).isEqualTo("a\u00A0b");
        assertThat(Text.trim(" \u00A0 ")).isEmpty();
        assertThat(Text.trim("")).isEmpty();
        assertThat(Text.trim("\u00E9")).isEqualTo("\u00E9");
    }

    @Test
    void aHeadingIsComparedByItsLettersAndDigits() {
        assertThat(Text.plain(" Recipient Org:0:Name? ")).isEqualTo("recipientorg0name");
        assertThat(Text.plain("\u00A3 - ()")).isEmpty();
        assertThat(Text.plain("D\u00C9J\u00C0")).isEqualTo("d\u00E9j\u00E0");
    }

    @Test
    void aLongValueIsShownShort() {
        assertThat(Text.shown("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(Text.shown("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "\u2026\"");
        assertThat(Text.shown(" a ")).isEqualTo("\"a\"");
        assertThat(Text.shown(" ")).isEqualTo("nothing");
    }

    @Test
    void aCharacterIsNotTornWhereAValueIsCut() {
        assertThat(Text.shown("x".repeat(59) + "\uD83D\uDE00!")).isEqualTo("\"" + "x".repeat(59) + "\u2026\"");
    }

    @Test
    void aValueIsShownOnOneLine() {
        assertThat(Text.shown("two\r\nlines\u001B[31m")).isEqualTo("\"two lines [31m\"");
    }

    @Test
    void aNoticeSaysWhatWasFoundAndWhere() {
        assertThat(new InvalidAmount(ROW, "\u00A326k", "26000").message())
                .isEqualTo("The amount on line 7 is \"\u00A326k\", which is no plain number. Write 26000.");
        assertThat(new InvalidDate(ROW, "PaymentDate", " ").message())
                .isEqualTo("The PaymentDate on line 7 is nothing, which is no day. "
                        + "Without it the row belongs to no financial year.");
        assertThat(new RoundedAmount(ROW, "1.005", 100).message())
                .isEqualTo("The amount on line 7 is \"1.005\", which no one can pay. It is used as 1.");
        assertThat(new BrokenTable(ROW, "a row is odd").message())
                .isEqualTo("Near line 7 the table breaks off: a row is odd. Nothing after it was read.");
    }

    @Test
    void onlyWhatStopsARowFromBeingUsedIsAnError() {
        assertThat(new InvalidAmount(ROW, "", "").severity()).isEqualTo(Severity.ERROR);
        assertThat(new InvalidDate(ROW, "", "").severity()).isEqualTo(Severity.ERROR);
        assertThat(new BrokenTable(ROW, "").severity()).isEqualTo(Severity.ERROR);
        assertThat(new RoundedAmount(ROW, "", 0).severity()).isEqualTo(Severity.WARNING);
    }
}
