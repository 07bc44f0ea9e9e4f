package org.mainstay.web.store.backup;

import java.util.List;

/// One table as it stands in a backup.
///
/// @param columns in the order in which they were copied
/// @param sha256 of its uncompressed bytes
record Part(String table, List<String> columns, long rows, String sha256) {

    /// Its name in the zip file.
    String entry() {
        return entry(table);
    }

    static String entry(String table) {
        return "table/" + table + ".copy";
    }
}
