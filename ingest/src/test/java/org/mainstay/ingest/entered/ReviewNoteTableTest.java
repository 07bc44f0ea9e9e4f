package org.mainstay.ingest.entered;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.review.ReviewNote;

class ReviewNoteTableTest {

    private static final String HEADINGS = String.join(",", ReviewNoteTable.COLUMNS);

    private final ReviewNoteTable reader = new ReviewNoteTable();

    @Test
    void anActionSaysWhatIsDoneByWhomAndWhen() {
        var note = Trial.of(
                        reader,
                        HEADINGS,
                        "action,cuts,Ask whom the cuts reached,Head of partnerships,2026-09-30,under way,review/falls/lost,Analyst,2026-06-01")
                .fact(ReviewNote.class);

        assertThat(note.kind()).isEqualTo(ReviewNote.Kind.ACTION);
        assertThat(note.about()).isEqualTo("cuts");
        assertThat(note.text()).isEqualTo("Ask whom the cuts reached");
        assertThat(note.owner()).isEqualTo("Head of partnerships");
        assertThat(note.due()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(note.standing()).isEqualTo(ReviewNote.Standing.UNDER_WAY);
        assertThat(note.figure()).isEqualTo("review/falls/lost");
        assertThat(note.who()).isEqualTo("Analyst");
        assertThat(note.when()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void whatTheCouncilSaysNeedsNoOwnerNoDayAndNoStanding() {
        var note = Trial.of(reader, HEADINGS, "Narrative,needs,We know our wards,,,,,,2026-06-01")
                .fact(ReviewNote.class);

        assertThat(note.kind()).isEqualTo(ReviewNote.Kind.NARRATIVE);
        assertThat(note.due()).isNull();
        assertThat(note.standing()).isEqualTo(ReviewNote.Standing.PLANNED);
    }

    @Test
    void aSelfAssessmentGradesOneMeasureOfThePlace() {
        var note = Trial.of(
                        reader,
                        HEADINGS,
                        "self_assessment,Governance,Boards meet and minute,,,Stable,,Leader's office,2026-06-01")
                .fact(ReviewNote.class);

        assertThat(note.kind()).isEqualTo(ReviewNote.Kind.SELF_ASSESSMENT);
        assertThat(note.about()).isEqualTo("governance");
        assertThat(note.standing()).isEqualTo(ReviewNote.Standing.STABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "'story,cuts,Words,,,,,,2026-06-01',kind",
        "'action,,Words,,,,,,2026-06-01',about",
        "'action,cuts,,,,,,,2026-06-01',text",
        "'action,cuts,Words,,soon,,,,2026-06-01',due",
        "'action,cuts,Words,,,perhaps,,,2026-06-01',standing",
        "'action,cuts,Words,,,stable,,,2026-06-01',standing",
        "'self_assessment,cuts,Words,,,stable,,,2026-06-01',about",
        "'self_assessment,governance,Words,,,planned,,,2026-06-01',standing",
        "'self_assessment,governance,Words,,,,,,2026-06-01',standing",
        "'action,cuts,Words,,,,,,once',written_on"
    })
    void aWrongCellIsNamed(String row, String column) {
        var read = Trial.of(reader, HEADINGS, row);

        assertThat(read.accepted()).isZero();
        assertThat(read.codes()).containsExactly("invalid_review_note");
        assertThat(read.messages().getFirst()).contains("Line 2", "column " + column);
    }

    @Test
    void everyStandingIsReadAsItIsWritten() {
        for (var standing : ReviewNote.Standing.values()) {
            var about = standing.isGrade() ? "self_assessment,environment" : "action,cuts";
            assertThat(Trial.of(reader, HEADINGS, about + ",Words,,," + standing.words() + ",,,2026-06-01")
                            .fact(ReviewNote.class)
                            .standing())
                    .isEqualTo(standing);
        }
        assertThat(reader.name()).isEqualTo("Notes for a peer review (CSV)");
    }
}
