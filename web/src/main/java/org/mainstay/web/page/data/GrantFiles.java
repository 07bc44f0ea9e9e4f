package org.mainstay.web.page.data;

import org.mainstay.ingest.folder.FileReading;

/// Which files hold published grants.
final class GrantFiles {

    private static final String GRANTS = "360Giving grants";

    private GrantFiles() {}

    static boolean is(FileReading file) {
        var reader = file.reader();
        return reader != null && reader.startsWith(GRANTS);
    }
}
