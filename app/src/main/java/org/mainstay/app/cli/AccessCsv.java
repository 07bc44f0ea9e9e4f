package org.mainstay.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.mainstay.app.command.AreaScores;
import org.mainstay.app.run.SafeCsv;

/// The score of each area in a row of its own, in the order of the list.
final class AccessCsv {

    private AccessCsv() {}

    static void write(OutputStream out, AreaScores scores) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var each = scores.asked().eachType();
        try (var table = each
                ? new SafeCsv(writer, "id", "access", "services", "reason", "type")
                : new SafeCsv(writer, "id", "access", "services", "reason")) {
            for (var row = 0; row < scores.areas().size(); row++) {
                for (var type : scores.types()) {
                    var id = scores.areas().id(row);
                    var access = Double.toString(type.access(row));
                    var services = Integer.toString(type.services(row));
                    var reason = type.reason(row).map(Enum::name).orElse("");
                    if (each) {
                        table.row(id, access, services, reason, type.type());
                    } else {
                        table.row(id, access, services, reason);
                    }
                }
            }
        }
        writer.flush();
    }
}
