package org.mainstay.app.document;

import java.io.OutputStream;
import org.mainstay.app.command.WriteTemplate;

/// What a form for partners holds, for programs.
public final class TemplateJson {

    private TemplateJson() {}

    public static void write(OutputStream out, WriteTemplate.Template written) {
        try (var json = new Json(out)) {
            json.number("rows", written.lines().size());
            json.number("already_reported", written.reported().size());
        }
    }
}
