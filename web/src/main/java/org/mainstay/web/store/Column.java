package org.mainstay.web.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and gives the kinds of value that the tables hold.
final class Column {

    private Column() {}

    static String text(ResultSet row, String name) throws SQLException {
        return filled(row.getString(name), name);
    }

    static UUID id(ResultSet row, String name) throws SQLException {
        return filled(row.getObject(name, UUID.class), name);
    }

    static Instant moment(ResultSet row, String name) throws SQLException {
        return filled(row.getObject(name, OffsetDateTime.class), name).toInstant();
    }

    static @Nullable Instant momentOrNull(ResultSet row, String name) throws SQLException {
        var moment = row.getObject(name, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static List<String> texts(ResultSet row, String name) throws SQLException {
        return Arrays.asList((String[]) filled(row.getArray(name), name).getArray());
    }

    /// A moment as the driver takes it.
    static OffsetDateTime given(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static <T> T filled(@Nullable T value, String name) throws SQLException {
        if (value == null) {
            throw new SQLException("The column %s is empty.".formatted(name));
        }
        return value;
    }
}
