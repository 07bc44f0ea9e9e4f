package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.survey.PartnerViews;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

class PartnerViewsTableTest {

    private static final String HEADINGS = String.join(",", PartnerViewsTable.COLUMNS);

    private final PartnerViewsTable reader = new PartnerViewsTable();

    @Test
    void aRowSaysWhatABatchOfPartnersSaidToOneStatement() {
        var views = Trial.of(reader, HEADINGS, "Autumn 2026,2,social,notice,1,2,0,1,,1,2026-10-01")
                .fact(PartnerViews.class);

        assertThat(views.round()).isEqualTo("Autumn 2026");
        assertThat(views.batch()).isEqualTo(2);
        assertThat(views.group()).isEqualTo("social");
        assertThat(views.statement()).isEqualTo(Statement.NOTICE);
        assertThat(views.count(Reply.AGREE)).isEqualTo(2);
        assertThat(views.count(Reply.STRONGLY_DISAGREE)).isZero();
        assertThat(views.answers()).isEqualTo(5);
        assertThat(views.published()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(reader.name()).isEqualTo("What partners say, in batches (CSV)");
    }

    @ParameterizedTest
    @CsvSource({
        "'...,1,,notice,5,,,,,,2026-10-01',round",
        "'Autumn,0,,notice,5,,,,,,2026-10-01',batch",
        "'Autumn,1,,weather,5,,,,,,2026-10-01',statement",
        "'Autumn,1,,notice,5,-1,,,,,2026-10-01',agree",
        "'Autumn,1,,notice,5,,,,,,once',published"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, HEADINGS, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_partner_views");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void fewerThanFiveAnswersAreRefused() {
        var read = Trial.of(reader, HEADINGS, "Autumn 2026,1,,notice,1,2,0,1,,,2026-10-01");

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("too_few_answers");
        assertThat(read.messages().getFirst()).contains("Line 2 counts 4 answers");
    }

    @Test
    void aTitleBecomesAnAddress() {
        assertThat(PartnerViews.code(" Autumn 2026: partners ")).isEqualTo("autumn-2026-partners");
    }
}
