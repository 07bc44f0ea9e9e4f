package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The places of this installation.
public final class Places {

    private final Database database;

    public Places(Database database) {
        this.database = database;
    }

    /// Sets a place up.
    ///
    /// @return false, and nothing done, where the id is taken
    public boolean add(String id, String name, String who) {
        return database.sql()
                        .sql("insert into place (id, name, made_by) values (?, ?, ?) on conflict (id) do nothing")
                        .params(id, name, who)
                        .update()
                == 1;
    }

    public boolean rename(String id, String name) {
        return database.sql()
                        .sql("update place set name = ? where id = ?")
                        .params(name, id)
                        .update()
                == 1;
    }

    public Optional<StoredPlace> find(String id) {
        return database.sql()
                .sql("select * from place where id = ?")
                .param(id)
                .query(Places::place)
                .optional();
    }

    /// All of them, by name.
    public List<StoredPlace> all() {
        return database.sql()
                .sql("select * from place order by name, id")
                .query(Places::place)
                .list();
    }

    private static StoredPlace place(ResultSet row, int number) throws SQLException {
        return new StoredPlace(
                Column.text(row, "id"),
                Column.text(row, "name"),
                Column.moment(row, "made_at"),
                Column.text(row, "made_by"));
    }
}
