package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/// Rows that people entered. They are only ever added: a later row undoes an earlier one.
public final class EnteredRows {

    private final Database database;

    public EnteredRows(Database database) {
        this.database = database;
    }

    /// Adds a row, which is on the disk when this returns, unless a transaction around it is still open.
    ///
    /// @return its number
    public long add(String place, EnteredTable table, List<String> cells, String who) {
        if (cells.size() != table.columns().size()) {
            throw new IllegalArgumentException("%s has %d columns, not %d"
                    .formatted(table.label(), table.columns().size(), cells.size()));
        }
        return database.sql()
                .sql("insert into entered_row (place, table_name, cells, who) values (?, ?, ?, ?) returning number")
                .param(place)
                .param(table.label())
                .param(cells.toArray(String[]::new))
                .param(who)
                .query(Long.class)
                .single();
    }

    /// The rows of a table, in the order in which they were entered.
    public List<EnteredRow> of(String place, EnteredTable table) {
        return database.sql()
                .sql("select * from entered_row where place = ? and table_name = ? order by number")
                .params(place, table.label())
                .query(EnteredRows::row)
                .list();
    }

    /// The number of the latest row of a table; 0 where there is none.
    public long latest(String place, EnteredTable table) {
        return database.sql()
                .sql("select coalesce(max(number), 0) from entered_row where place = ? and table_name = ?")
                .params(place, table.label())
                .query(Long.class)
                .single();
    }

    private static EnteredRow row(ResultSet row, int number) throws SQLException {
        return new EnteredRow(
                row.getLong("number"), Column.texts(row, "cells"), Column.text(row, "who"), Column.moment(row, "at"));
    }
}
