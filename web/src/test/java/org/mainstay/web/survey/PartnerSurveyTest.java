package org.mainstay.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mainstay.engine.survey.Answer;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;
import org.mainstay.web.store.AuditEntry;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRow;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.EnteredTable;
import org.mainstay.web.store.SurveyAnswers;
import org.mainstay.web.store.SurveyRound;
import org.mainstay.web.store.TestStore;

class PartnerSurveyTest {

    private static final List<String> GROUPS = List.of("social sector", "public sector");

    private final Database database = TestStore.database();
    private final String place = TestStore.place();
    private final List<String> changed = new CopyOnWriteArrayList<>();
    private final PartnerSurvey survey = on("2026-10-01");
    private int asked;

    private PartnerSurvey on(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return new PartnerSurvey(database, clock, changed::add);
    }

    private SurveyRound open(List<String> groups) {
        var round =
                new SurveyRound(place, "autumn", "Autumn", groups, LocalDate.of(2026, 10, 31), "keeper", 0, null, null);
        assertThat(survey.open(round)).isTrue();
        return survey.find(place, "autumn").orElseThrow();
    }

    private String ask(SurveyRound round, String organisation, String group) {
        var made = survey.ask(round, List.of(organisation), group, "keeper");
        return Objects.requireNonNull(made.get(organisation));
    }

    private static Answer agree(String comment) {
        return new Answer("", Map.of(Statement.NOTICE, Reply.AGREE), comment);
    }

    private void answers(SurveyRound round, String group, int count) {
        for (var number = 0; number < count; number++) {
            var token = ask(round, group + " partner " + asked++, group);
            assertThat(survey.answer(token, agree(group + " comment " + number)))
                    .isTrue();
        }
    }

    private List<EnteredRow> published() {
        return new EnteredRows(database).of(place, EnteredTable.PARTNER_VIEWS);
    }

    @Test
    void nothingIsPublishedBeforeFiveAnswersAndTheSixthWaits() {
        var round = open(List.of());
        answers(round, "", 4);
        assertThat(published()).isEmpty();
        answers(round, "", 2);

        assertThat(published()).hasSize(10);
        assertThat(published().get(1).cells())
                .containsExactly("Autumn", "1", "", "notice", "0", "5", "0", "0", "0", "0", "2026-10-01");
        assertThat(changed).containsExactly(place);
    }

    @Test
    void anAnswerIsTakenOnceWithHoweverManyLinks() {
        var round = open(List.of());
        var first = ask(round, "Beck Foodbank", "");
        assertThat(survey.answer(first, agree(""))).isTrue();
        var second = ask(round, "Beck Foodbank", "");

        assertThat(survey.answer(first, agree(""))).isFalse();
        assertThat(survey.answer(second, agree(""))).isFalse();
    }

    @Test
    void answersThatComeAtTheSameMomentAreAllCountedAndEachOnce() {
        var round = open(List.of());
        var tokens = new ArrayList<String>();
        for (var number = 0; number < 10; number++) {
            var token = ask(round, "partner " + number, "");
            tokens.addAll(List.of(token, token));
        }

        var taken = tokens.parallelStream()
                .filter(token -> survey.answer(token, agree("")))
                .count();

        assertThat(taken).isEqualTo(10);
        assertThat(published()).hasSize(20);
        assertThat(waiting()).isZero();
    }

    @Test
    void anotherLinkTakesThePlaceOfTheFirstAndBringsARevokedOneBack() {
        var round = open(List.of());
        var first = ask(round, "Beck Foodbank", "");
        survey.revoke(round, "Beck Foodbank", "keeper");
        assertThat(survey.invitation(first)).isEmpty();

        var second = ask(round, "Beck Foodbank", "");
        assertThat(survey.invitation(first)).isEmpty();
        assertThat(survey.answer(second, agree(""))).isTrue();
    }

    @Test
    void aLinkEndsWithTheLastDayOfItsRound() {
        var token = ask(open(List.of()), "Beck Foodbank", "");

        assertThat(on("2026-10-31").invitation(token)).isPresent();
        assertThat(on("2026-11-01").invitation(token)).isEmpty();
        assertThat(on("2026-11-01").answer(token, agree(""))).isFalse();
    }

    @Test
    void aTokenHasFarMoreThanAHundredAndTwentyEightBitsAndIsNotStored() {
        var token = ask(open(List.of()), "Beck Foodbank", "");

        assertThat(token).hasSize(43);
        assertThat(database.sql()
                        .sql("select count(*) from survey_link where token_sha256 = ?")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingThatIsStoredTellsWhoseAnAnswerIsOrWhenItCame() {
        var round = open(List.of());
        answers(round, "", 3);

        var columns = database.sql()
                .sql("select column_name from information_schema.columns where table_name = 'survey_waiting'")
                .query(String.class)
                .list();
        assertThat(columns).containsExactlyInAnyOrder("id", "place", "round", "partners", "replies", "words");
        assertThat(marks("survey_waiting")).hasSize(1);
        assertThat(marks("survey_link")).hasSize(1);
    }

    /// The database marks each row with the change that wrote it: all of a round bear the same.
    private List<String> marks(String table) {
        return database.sql()
                .sql("select distinct xmin::text from " + table + " where place = ? and round = 'autumn'")
                .param(place)
                .query(String.class)
                .list();
    }

    @Test
    void singleAnswersAreGoneOnceTheyAreCounted() {
        answers(open(List.of()), "", 5);

        assertThat(waiting()).isZero();
    }

    private long waiting() {
        return database.sql()
                .sql("select count(*) from survey_waiting where place = ?")
                .param(place)
                .query(Long.class)
                .single();
    }

    @Test
    void groupsFillBatchesOfTheirOwnAndWhatIsLeftOfAllMakesTheLast() {
        var round = open(GROUPS);
        answers(round, "social sector", 7);
        answers(round, "public sector", 3);
        assertThat(published()).hasSize(10);

        survey.close(round, "keeper");

        assertThat(published()).hasSize(20);
        assertThat(published().getLast().cells()).contains("2", "several groups together");
    }

    @Test
    void fewerThanFiveThatAreLeftAreForgottenWhenARoundEnds() {
        var round = open(GROUPS);
        answers(round, "social sector", 6);
        answers(round, "public sector", 3);

        var after = on("2026-11-01").find(place, "autumn").orElseThrow();

        assertThat(after.settled()).isTrue();
        assertThat(published()).hasSize(10);
        assertThat(waiting()).isZero();
    }

    @Test
    void commentsOfARoundWithGroupsWaitForItsEnd() {
        var round = open(GROUPS);
        answers(round, "social sector", 6);
        assertThat(survey.comments(round)).isEmpty();

        survey.close(round, "keeper");

        var closed = survey.find(place, "autumn").orElseThrow();
        assertThat(survey.comments(closed)).hasSize(5);
        assertThat(survey.comments(closed).stream().map(SurveyAnswers.Comment::words))
                .allMatch(words -> words.startsWith("social sector comment"));
    }

    @Test
    void aCommentCanBeTakenOutForGood() {
        var round = open(List.of());
        answers(round, "", 5);

        survey.erase(round, survey.comments(round).getFirst(), "keeper");

        assertThat(survey.comments(round).stream().map(SurveyAnswers.Comment::words))
                .hasSize(5)
                .containsOnlyOnce("");
        assertThat(audit()).anyMatch(entry -> entry.action().startsWith("took out a comment"));
    }

    @Test
    void twoRoundsAreNeverOpenAtOnce() {
        open(List.of());
        var other = new SurveyRound(
                place, "winter", "Winter", List.of(), LocalDate.of(2026, 12, 1), "keeper", 0, null, null);

        assertThat(survey.open(other)).isFalse();
        assertThat(on("2026-11-01").open(other)).isTrue();
    }

    @Test
    void aRoundOfWhichNothingIsShownCanBeTakenBackWithAllThatWaits() {
        var round = open(List.of());
        var token = ask(round, "Amble Foodbank", "");
        answers(round, "", 2);

        assertThat(survey.takeBack(round, "keeper")).isTrue();

        assertThat(waiting()).isZero();
        assertThat(survey.invitation(token)).isEmpty();
        assertThat(survey.takeBack(round, "keeper")).isFalse();
    }

    @Test
    void whatIsShownCannotBeTakenBack() {
        var round = open(List.of());
        answers(round, "", 5);

        assertThat(survey.takeBack(round, "keeper")).isFalse();
        assertThat(published()).hasSize(10);
    }

    @Test
    void theAuditTrailTellsWhatWasDoneAndNamesNobodyWhoWasAsked() {
        var round = open(List.of());
        answers(round, "", 5);
        survey.revoke(round, " partner 1", "keeper");
        survey.close(round, "keeper");

        assertThat(audit())
                .extracting(AuditEntry::action)
                .contains(
                        "opened a partners' survey",
                        "asked partners for their views",
                        "published answers of partners",
                        "revoked a link of a partners' survey",
                        "closed a partners' survey");
        assertThat(audit()).noneMatch(entry -> (entry.detail() + entry.who()).contains("partner 1"));
    }

    private List<AuditEntry> audit() {
        return new AuditTrail(database).of(place, Long.MAX_VALUE, 100);
    }
}
