package org.mainstay.web.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.mainstay.engine.survey.Answer;
import org.mainstay.model.survey.Reply;
import org.mainstay.model.survey.Statement;

/// Answers that wait for others, and comments that may be shown. Neither says whose it is or when it came.
public final class SurveyAnswers {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final Database database;

    public SurveyAnswers(Database database) {
        this.database = database;
    }

    /// A comment that may be shown.
    ///
    /// @param words empty where it was taken out
    public record Comment(UUID id, String words) {}

    /// Takes all answers of a round that wait; they are there no more.
    public List<Answer> take(SurveyRound round) {
        return database.sql()
                .sql("delete from survey_waiting where place = ? and round = ? returning *")
                .params(round.place(), round.code())
                .query(SurveyAnswers::answer)
                .list();
    }

    /// Lets answers wait, in an order that tells nothing.
    public void keep(SurveyRound round, List<Answer> answers) {
        for (var answer : shuffled(answers)) {
            var replies = new ArrayList<String>();
            for (var statement : Statement.values()) {
                replies.add(answer.reply(statement).code());
            }
            database.sql()
                    .sql("insert into survey_waiting (place, round, partners, replies, words) values (?, ?, ?, ?, ?)")
                    .param(round.place())
                    .param(round.code())
                    .param(answer.group())
                    .param(replies.toArray(String[]::new))
                    .param(answer.comment())
                    .update();
        }
    }

    /// Adds comments to those of a round, among which they cannot be found again.
    public void addComments(SurveyRound round, List<String> comments) {
        shuffled(comments)
                .forEach(words -> database.sql()
                        .sql("insert into survey_comment (place, round, words) values (?, ?, ?)")
                        .params(round.place(), round.code(), words)
                        .update());
    }

    /// The comments of a round, in the order of numbers drawn by chance.
    public List<Comment> comments(SurveyRound round) {
        return database.sql()
                .sql("select * from survey_comment where place = ? and round = ? order by id")
                .params(round.place(), round.code())
                .query((row, number) -> new Comment(Column.id(row, "id"), Column.text(row, "words")))
                .list();
    }

    /// Erases the words of a comment, for good; that one was there stays.
    ///
    /// @return false where there is none with words
    public boolean erase(SurveyRound round, UUID comment) {
        return database.sql()
                        .sql(
                                "update survey_comment set words = '' where place = ? and round = ? and id = ? and words <> ''")
                        .params(round.place(), round.code(), comment)
                        .update()
                == 1;
    }

    private static <T> List<T> shuffled(List<T> some) {
        var shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, CHANCE);
        return shuffled;
    }

    /// A statement that a later release adds was not said.
    private static Answer answer(ResultSet row, int number) throws SQLException {
        var said = Column.texts(row, "replies");
        var replies = new EnumMap<Statement, Reply>(Statement.class);
        var index = 0;
        for (var statement : Statement.values()) {
            if (index < said.size()) {
                replies.put(statement, Reply.of(said.get(index)).orElse(Reply.NOT_SAID));
            }
            index++;
        }
        return new Answer(Column.text(row, "partners"), replies, Column.text(row, "words"));
    }
}
