package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Public links to results, and what people say is wrong with what they show.
public final class SharedLinks {

    private static final String SELECT =
            "select l.*, r.place from shared_link l join result r on r.id = l.result where ";

    private final Database database;

    public SharedLinks(Database database) {
        this.database = database;
    }

    /// Makes a link to a result.
    ///
    /// @return its token, which cannot be had again
    public String share(UUID result, String who, Instant expires) {
        var token = Token.draw();
        database.sql()
                .sql("insert into shared_link (token_sha256, result, made_by, expires_at) values (?, ?, ?, ?)")
                .params(Token.digest(token), result, who, Column.given(expires))
                .update();
        return token;
    }

    /// The link of a token, open or not.
    public Optional<SharedLink> find(String token) {
        return database.sql()
                .sql(SELECT + "l.token_sha256 = ?")
                .param(Token.digest(token))
                .query(SharedLinks::link)
                .optional();
    }

    /// The links of a place, the latest first.
    public List<SharedLink> of(String place) {
        return database.sql()
                .sql(SELECT + "r.place = ? order by l.made_at desc, l.token_sha256")
                .param(place)
                .query(SharedLinks::link)
                .list();
    }

    /// Closes a link for good.
    ///
    /// @return false where the place has no such link, or it is closed already
    public boolean revoke(String place, String digest) {
        return database.sql()
                        .sql("update shared_link l set revoked_at = now() from result r where r.id = l.result"
                                + " and r.place = ? and l.token_sha256 = ? and l.revoked_at is null")
                        .params(place, digest)
                        .update()
                == 1;
    }

    public void object(SharedLink link, String organisation, String words, String contact) {
        database.sql()
                .sql("insert into objection (shared_link, organisation, words, contact) values (?, ?, ?, ?)")
                .params(link.digest(), organisation, words, contact)
                .update();
    }

    /// What was said about a link, the earliest first.
    public List<Objection> objections(SharedLink link) {
        return database.sql()
                .sql("select * from objection where shared_link = ? order by number")
                .param(link.digest())
                .query(SharedLinks::objection)
                .list();
    }

    private static Objection objection(ResultSet row, int number) throws SQLException {
        return new Objection(
                row.getLong("number"),
                Column.text(row, "organisation"),
                Column.text(row, "words"),
                Column.text(row, "contact"),
                Column.moment(row, "at"));
    }

    private static SharedLink link(ResultSet row, int number) throws SQLException {
        return new SharedLink(
                Column.text(row, "token_sha256"),
                Column.text(row, "place"),
                Column.id(row, "result"),
                Column.moment(row, "made_at"),
                Column.text(row, "made_by"),
                Column.moment(row, "expires_at"),
                Column.momentOrNull(row, "revoked_at"));
    }
}
