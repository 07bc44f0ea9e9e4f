package org.mainstay.ingest.threesixtygiving.repair;

import java.io.Writer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// How packages are laid out: two spaces a level, the same bytes on every system.
final class JsonLayout extends ObjectWriteContext.Base {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private JsonLayout() {}

    /// A generator that leaves the writer open.
    static JsonGenerator generator(Writer out) {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(new JsonLayout(), out);
    }

    /// Writes a mended value, as a number where one is wanted and it is one.
    static void write(JsonGenerator json, String mended, boolean wantsNumber) {
        if (wantsNumber && NUMBER.matcher(mended).matches()) {
            json.writeNumber(mended);
        } else {
            json.writeString(mended);
        }
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    }
}
