package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who was asked about what, by a private link. The answers themselves are entered rows.
public final class AskedPartners {

    private final Database database;

    public AskedPartners(Database database) {
        this.database = database;
    }

    /// Makes a link for one organisation.
    ///
    /// @param line the funding line that is asked about; null for all
    /// @return its token, which cannot be had again
    public String ask(String place, String organisation, @Nullable String line, String who, Instant expires) {
        var token = Token.draw();
        database.sql()
                .sql("insert into asked_partner (token_sha256, place, organisation, line, made_by, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(Token.digest(token))
                .param(place)
                .param(organisation)
                .param(line)
                .param(who)
                .param(Column.given(expires))
                .update();
        return token;
    }

    /// The link of a token, open or not.
    public Optional<AskedPartner> find(String token) {
        return database.sql()
                .sql("select * from asked_partner where token_sha256 = ?")
                .param(Token.digest(token))
                .query(AskedPartners::asked)
                .optional();
    }

    /// The links of a place, the latest first.
    public List<AskedPartner> of(String place) {
        return database.sql()
                .sql("select * from asked_partner where place = ? order by made_at desc, token_sha256")
                .param(place)
                .query(AskedPartners::asked)
                .list();
    }

    /// Closes a link because its answer has come; call it in the transaction that adds the answer's rows.
    ///
    /// @return false where it was closed already
    public boolean answered(AskedPartner asked) {
        return database.sql()
                        .sql("update asked_partner set answered_at = now() where token_sha256 = ?"
                                + " and answered_at is null and revoked_at is null and expires_at > now()")
                        .param(asked.digest())
                        .update()
                == 1;
    }

    /// Closes a link without an answer.
    ///
    /// @return false where the place has no such link, or it is closed already
    public boolean revoke(String place, String digest) {
        return database.sql()
                        .sql("update asked_partner set revoked_at = now()"
                                + " where place = ? and token_sha256 = ? and revoked_at is null")
                        .params(place, digest)
                        .update()
                == 1;
    }

    private static AskedPartner asked(ResultSet row, int number) throws SQLException {
        return new AskedPartner(
                Column.text(row, "token_sha256"),
                Column.text(row, "place"),
                Column.text(row, "organisation"),
                row.getString("line"),
                Column.moment(row, "made_at"),
                Column.text(row, "made_by"),
                Column.moment(row, "expires_at"),
                Column.momentOrNull(row, "answered_at"),
                Column.momentOrNull(row, "revoked_at"));
    }
}
