package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was done, by whom and when. Entries are only ever added; write one in the transaction of what it tells.
public final class AuditTrail {

    private final Database database;

    public AuditTrail(Database database) {
        this.database = database;
    }

    /// Adds an entry.
    ///
    /// @param place null where it concerns the whole installation
    public void add(String who, @Nullable String place, String action, String detail) {
        database.sql()
                .sql("insert into audit (who, place, action, detail) values (?, ?, ?, ?)")
                .param(who)
                .param(place)
                .param(action)
                .param(detail)
                .update();
    }

    /// The entries of a place, the latest first.
    ///
    /// @param before only those with a smaller number, for the next page; `Long.MAX_VALUE` for the first
    public List<AuditEntry> of(String place, long before, int most) {
        return database.sql()
                .sql("select * from audit where place = ? and number < ? order by number desc limit ?")
                .params(place, before, most)
                .query(AuditTrail::entry)
                .list();
    }

    /// The entries of the whole installation, the latest first.
    public List<AuditEntry> all(long before, int most) {
        return database.sql()
                .sql("select * from audit where number < ? order by number desc limit ?")
                .params(before, most)
                .query(AuditTrail::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                Column.moment(row, "at"),
                Column.text(row, "who"),
                row.getString("place"),
                Column.text(row, "action"),
                Column.text(row, "detail"));
    }
}
