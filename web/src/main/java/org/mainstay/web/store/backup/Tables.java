package org.mainstay.web.store.backup;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.mainstay.web.store.Database;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.datasource.DataSourceUtils;

/// The tables of the store.
///
/// @param database whose tables
record Tables(Database database) {

    /// All of them, each after those that it refers to.
    static final List<String> NAMES = List.of(
            "place",
            "source",
            "source_chunk",
            "place_file",
            "entered_row",
            "person",
            "membership",
            "audit",
            "job",
            "result",
            "result_file",
            "shared_link",
            "asked_partner",
            "objection",
            "survey_round",
            "survey_link",
            "survey_waiting",
            "survey_comment");

    String schema() {
        return database.sql()
                .sql("select version from flyway_schema_history where success order by installed_rank desc limit 1")
                .query(String.class)
                .single();
    }

    List<String> columns(String table) {
        return database.sql()
                .sql("select column_name from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
    }

    boolean empty() {
        return NAMES.stream()
                .noneMatch(table -> database.sql()
                        .sql("select exists (select from " + table + ")")
                        .query(Boolean.class)
                        .single());
    }

    /// Lets nobody else write until the transaction ends.
    void lock() {
        database.sql().sql("lock table " + String.join(", ", NAMES)).update();
    }

    /// Numbers given from now on follow those that were restored.
    void continueNumbers() {
        for (var table : NAMES) {
            for (var column : numbered(table)) {
                database.sql()
                        .sql(
                                "select setval(pg_get_serial_sequence('%1$s', '%2$s'), greatest(max(%2$s), 1), max(%2$s) is not null) from %1$s"
                                        .formatted(table, column))
                        .query(Long.class)
                        .single();
            }
        }
    }

    private List<String> numbered(String table) {
        return database.sql()
                .sql("select column_name from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? and is_identity = 'YES'")
                .param(table)
                .query(String.class)
                .list();
    }

    /// Copies whole tables over the connection of the present transaction.
    CopyManager copying() throws SQLException {
        return DataSourceUtils.getConnection(database.dataSource())
                .unwrap(PGConnection.class)
                .getCopyAPI();
    }

    static String list(List<String> columns) {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }
}
