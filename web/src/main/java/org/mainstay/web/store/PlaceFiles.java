package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Which files lie in a place. A withdrawn one keeps its row.
public final class PlaceFiles {

    private static final String SELECT =
            "select f.*, s.bytes from place_file f join source s using (sha256) where f.place = ?";

    private final Database database;

    public PlaceFiles(Database database) {
        this.database = database;
    }

    /// Puts a source into a place; the same bytes under the same name again change nothing.
    ///
    /// A file of the same name is withdrawn for it, and so is one that stands where a folder of the other would.
    public void add(String place, FilePath path, String sha256, String who) {
        database.transactions().executeWithoutResult(done -> {
            // Of two people who add the same name at once, one waits for the other.
            database.sql()
                    .sql("select id from place where id = ? for no key update")
                    .param(place)
                    .query(String.class)
                    .single();
            var same = database.sql()
                    .sql("select count(*) from place_file where place = ? and path = ? and sha256 = ?"
                            + " and withdrawn_at is null")
                    .params(place, path.text(), sha256)
                    .query(Long.class)
                    .single();
            if (same == 0) {
                database.sql()
                        .sql("update place_file set withdrawn_at = now(), withdrawn_by = ?"
                                + " where place = ? and withdrawn_at is null"
                                + " and (path = ? or starts_with(path, ?) or starts_with(?, path || '/'))")
                        .params(who, place, path.text(), path.text() + "/", path.text())
                        .update();
                database.sql()
                        .sql("insert into place_file (place, path, sha256, added_by) values (?, ?, ?, ?)")
                        .params(place, path.text(), sha256, who)
                        .update();
            }
        });
    }

    /// Takes a file out of use.
    ///
    /// @return false where the place has no such file in use
    public boolean withdraw(String place, long number, String who) {
        return database.sql()
                        .sql("update place_file set withdrawn_at = now(), withdrawn_by = ?"
                                + " where place = ? and number = ? and withdrawn_at is null")
                        .params(who, place, number)
                        .update()
                == 1;
    }

    /// The files in use, by name.
    public List<PlaceFile> inUse(String place) {
        return database.sql()
                .sql(SELECT + " and f.withdrawn_at is null order by f.path")
                .param(place)
                .query(PlaceFiles::file)
                .list();
    }

    /// A file of a place, in use or not.
    public Optional<PlaceFile> find(String place, long number) {
        return database.sql()
                .sql(SELECT + " and f.number = ?")
                .params(place, number)
                .query(PlaceFiles::file)
                .optional();
    }

    /// All files that ever lay in a place, the latest first.
    public List<PlaceFile> all(String place) {
        return database.sql()
                .sql(SELECT + " order by f.number desc")
                .param(place)
                .query(PlaceFiles::file)
                .list();
    }

    private static PlaceFile file(ResultSet row, int number) throws SQLException {
        return new PlaceFile(
                row.getLong("number"),
                Column.text(row, "path"),
                Column.text(row, "sha256"),
                row.getLong("bytes"),
                Column.moment(row, "added_at"),
                Column.text(row, "added_by"),
                Column.momentOrNull(row, "withdrawn_at"),
                row.getString("withdrawn_by"));
    }
}
