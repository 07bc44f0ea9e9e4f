package org.mainstay.ingest.threesixtygiving.repair;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mainstay.ingest.threesixtygiving.record.GrantRecord;
import org.mainstay.ingest.threesixtygiving.record.GrantSink;
import org.mainstay.ingest.threesixtygiving.record.Items;
import org.mainstay.ingest.threesixtygiving.record.Part;
import org.mainstay.ingest.threesixtygiving.record.Scalar;
import org.mainstay.ingest.threesixtygiving.record.Value;
import org.mainstay.ingest.threesixtygiving.standard.Shape;
import org.mainstay.model.notice.Notice;
import tools.jackson.core.JsonGenerator;

/// Writes grants as a JSON package, one by one, in the order of their fields. What the package says of itself comes
/// last, since a file may say it there.
public final class PackageWriter implements GrantSink, AutoCloseable {

    private final JsonGenerator json;
    private final Repairs repairs;
    private final Deque<String> path = new ArrayDeque<>();
    private Part details = new Part();
    private boolean broken;

    public PackageWriter(Writer out) {
        this(out, new Repairs(List.of()));
    }

    PackageWriter(Writer out, Repairs repairs) {
        this.repairs = repairs;
        json = JsonLayout.generator(out);
        json.writeStartObject();
        json.writeName("grants");
        json.writeStartArray();
    }

    @Override
    public void details(Part meta) {
        details = meta;
    }

    @Override
    public void grant(GrantRecord grant, int merged) {
        write(grant.fields());
    }

    @Override
    public void note(Notice notice) {
        // The checks say it.
    }

    @Override
    public void broken(Notice why) {
        broken = true;
    }

    /// Whether the file broke off, so that what was written is not all of it.
    boolean broken() {
        return broken;
    }

    @Override
    public void close() {
        json.writeEndArray();
        for (var name : details.names()) {
            var value = details.find(name);
            if (value != null && !name.equals("grants")) {
                json.writeName(name);
                write(value);
            }
        }
        json.writeEndObject();
        json.close();
    }

    private void write(Value value) {
        switch (value) {
            case Scalar scalar -> write(scalar);
            case Items items -> {
                json.writeStartArray();
                items.values().forEach(this::write);
                json.writeEndArray();
            }
            case Part part -> {
                json.writeStartObject();
                for (var name : part.names()) {
                    var inner = part.find(name);
                    if (inner != null) {
                        json.writeName(name);
                        path.addLast(name);
                        write(inner);
                        path.removeLast();
                    }
                }
                json.writeEndObject();
            }
        }
    }

    private void write(Scalar scalar) {
        var cell = scalar.cell();
        var column = cell.letters().isEmpty() ? cell.heading() : cell.letters();
        var mended = repairs.mend(cell.row().source().sheet(), cell.row().line(), column, scalar.text());
        if (mended.isPresent()) {
            JsonLayout.write(json, mended.get(), Shape.GRANT.wantsNumber(path));
            return;
        }
        switch (scalar.kind()) {
            case TEXT -> json.writeString(scalar.text());
            case NUMBER -> json.writeNumber(scalar.text());
            case TRUTH -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
            case NULL -> json.writeNull();
        }
    }
}
