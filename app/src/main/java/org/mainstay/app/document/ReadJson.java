package org.mainstay.app.document;

import java.io.OutputStream;
import org.mainstay.ingest.folder.FileReading;
import org.mainstay.ingest.folder.FolderReading;
import org.mainstay.ingest.reading.HowRead;

/// What was read, for programs.
public final class ReadJson {

    private ReadJson() {}

    public static void write(OutputStream out, FolderReading reading) {
        try (var json = new Json(out)) {
            json.list("files");
            reading.files().forEach(file -> write(json, file));
            json.endList();
        }
    }

    private static void write(Json json, FileReading file) {
        var account = file.account();
        json.item().text("path", file.path()).text("reader", file.reader());
        json.text("nearest", file.nearest().isEmpty() ? null : file.nearest()).texts("missing", file.missing());
        json.number("rows", account.rows())
                .number("accepted", account.accepted())
                .number("repeated", account.repeated())
                .number("merged", account.merged())
                .number("rejected", account.rejected())
                .number("accepted_pence", account.acceptedPence())
                .number("repeated_pence", account.repeatedPence())
                .number("rejected_pence", account.rejectedPence());
        json.object("notices");
        file.notices().forEach(json::number);
        json.end();
        var how = file.how();
        if (how != null) {
            write(json, how);
        }
        json.end();
    }

    private static void write(Json json, HowRead how) {
        json.object("mapping")
                .text("encoding", how.form().encoding())
                .text("separator", how.form().separator())
                .number("headings_line", how.form().headings());
        json.object("columns");
        how.columns().forEach(column -> json.text(column.name(), column.text()));
        json.end().texts("not_used", how.unused());
        how.traits().forEach(trait -> json.text(trait.name().replace(' ', '_'), trait.text()));
        json.end();
    }
}
