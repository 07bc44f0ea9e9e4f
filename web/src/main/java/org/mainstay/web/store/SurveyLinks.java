package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Who was asked in a round. An organisation has one link at a time, and answers once with however many it had.
public final class SurveyLinks {

    private final Database database;

    public SurveyLinks(Database database) {
        this.database = database;
    }

    /// Makes a link for an organisation, in place of the one it had; the group stays as it was first.
    ///
    /// @return its token, which cannot be had again
    public String ask(SurveyRound round, String organisation, String group, String who) {
        var token = Token.draw();
        database.sql()
                .sql("insert into survey_link (place, round, organisation, partners, token_sha256, made_by)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (place, round, organisation)"
                        + " do update set token_sha256 = excluded.token_sha256, revoked = false")
                .param(round.place())
                .param(round.code())
                .param(organisation)
                .param(group)
                .param(Token.digest(token))
                .param(who)
                .update();
        return token;
    }

    /// The link of a token that is not revoked and was not used.
    public Optional<SurveyLink> find(String token) {
        return database.sql()
                .sql("select * from survey_link where token_sha256 = ? and not revoked and not answered")
                .param(Token.digest(token))
                .query(SurveyLinks::link)
                .optional();
    }

    /// The link of an organisation in a round.
    public Optional<SurveyLink> find(SurveyRound round, String organisation) {
        return of(round).stream()
                .filter(link -> link.organisation().equals(organisation))
                .findFirst();
    }

    /// Who was asked in a round, by name.
    public List<SurveyLink> of(SurveyRound round) {
        return database.sql()
                .sql("select * from survey_link where place = ? and round = ? order by organisation")
                .params(round.place(), round.code())
                .query(SurveyLinks::link)
                .list();
    }

    /// Closes a link because its answer has come; call it in the transaction that adds the answer.
    ///
    /// All links of the round are written anew, so that the database's own marks do not tell which was used last.
    public void used(SurveyRound round, String token) {
        database.sql()
                .sql("update survey_link set answered = answered or token_sha256 = ? where place = ? and round = ?")
                .params(Token.digest(token), round.place(), round.code())
                .update();
    }

    /// Closes a link without an answer; what was answered by it stays.
    ///
    /// @return false where there is no such link, or it is closed already
    public boolean revoke(SurveyRound round, String organisation) {
        return database.sql()
                        .sql("update survey_link set revoked = true"
                                + " where place = ? and round = ? and organisation = ? and not revoked")
                        .params(round.place(), round.code(), organisation)
                        .update()
                == 1;
    }

    private static SurveyLink link(ResultSet row, int number) throws SQLException {
        return new SurveyLink(
                Column.text(row, "place"),
                Column.text(row, "round"),
                Column.text(row, "organisation"),
                Column.text(row, "partners"),
                row.getBoolean("revoked"));
    }
}
