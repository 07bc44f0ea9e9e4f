package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The rounds of the partners' survey of each place.
public final class SurveyRounds {

    private final Database database;

    public SurveyRounds(Database database) {
        this.database = database;
    }

    /// Opens a round.
    ///
    /// @return false, and nothing done, where its code is taken or another is open
    public boolean open(SurveyRound round) {
        return database.sql()
                        .sql("insert into survey_round (place, code, title, groups, closes_on, made_by)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .param(round.place())
                        .param(round.code())
                        .param(round.title())
                        .param(round.groups().toArray(String[]::new))
                        .param(round.closesOn())
                        .param(round.madeBy())
                        .update()
                == 1;
    }

    /// The rounds of a place, the latest first.
    public List<SurveyRound> of(String place) {
        return database.sql()
                .sql("select * from survey_round where place = ? order by made_at desc, code")
                .param(place)
                .query(SurveyRounds::round)
                .list();
    }

    public Optional<SurveyRound> find(String place, String code) {
        return database.sql()
                .sql("select * from survey_round where place = ? and code = ?")
                .params(place, code)
                .query(SurveyRounds::round)
                .optional();
    }

    /// A round that nobody else changes until the present transaction ends: answers come one after the other.
    public SurveyRound hold(String place, String code) {
        return database.sql()
                .sql("select * from survey_round where place = ? and code = ? for update")
                .params(place, code)
                .query(SurveyRounds::round)
                .single();
    }

    /// Takes the number of a further batch.
    public int nextBatch(SurveyRound round) {
        return database.sql()
                .sql("update survey_round set batches = batches + 1 where place = ? and code = ? returning batches")
                .params(round.place(), round.code())
                .query(Integer.class)
                .single();
    }

    /// Closes a round early, or because its last day is over.
    public void close(SurveyRound round) {
        database.sql()
                .sql("update survey_round set closed_at = now() where place = ? and code = ? and closed_at is null")
                .params(round.place(), round.code())
                .update();
    }

    /// Takes a round back as if it had not been opened.
    public void takeBack(SurveyRound round) {
        database.sql()
                .sql("update survey_round set taken_back_at = now() where place = ? and code = ?")
                .params(round.place(), round.code())
                .update();
    }

    private static SurveyRound round(ResultSet row, int number) throws SQLException {
        return new SurveyRound(
                Column.text(row, "place"),
                Column.text(row, "code"),
                Column.text(row, "title"),
                Column.texts(row, "groups"),
                row.getObject("closes_on", LocalDate.class),
                Column.text(row, "made_by"),
                row.getInt("batches"),
                Column.momentOrNull(row, "closed_at"),
                Column.momentOrNull(row, "taken_back_at"));
    }
}
