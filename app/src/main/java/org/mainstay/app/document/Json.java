package org.mainstay.app.document;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.run.SavedFigure;
import org.mainstay.model.area.Outline;
import org.mainstay.model.area.Point;
import org.mainstay.model.evidence.Figure;
import org.mainstay.model.evidence.Unit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// One JSON document, written as it goes; the same bytes on every system.
public final class Json implements AutoCloseable {

    private static final int DECIMALS = 6;

    private final JsonGenerator generator;

    public Json(OutputStream out) {
        generator = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(new Indented(), out);
        generator.writeStartObject();
    }

    /// A constant's name as programs read it: `per_million`.
    public static String snake(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public Json object(String name) {
        generator.writeName(name).writeStartObject();
        return this;
    }

    public Json item() {
        generator.writeStartObject();
        return this;
    }

    public Json end() {
        generator.writeEndObject();
        return this;
    }

    public Json list(String name) {
        generator.writeName(name).writeStartArray();
        return this;
    }

    public Json endList() {
        generator.writeEndArray();
        return this;
    }

    public Json text(String name, @Nullable String text) {
        generator.writeName(name);
        if (text == null) {
            generator.writeNull();
        } else {
            generator.writeString(text);
        }
        return this;
    }

    public Json texts(String name, List<String> texts) {
        list(name);
        texts.forEach(generator::writeString);
        return endList();
    }

    public Json number(String name, long number) {
        generator.writeName(name).writeNumber(number);
        return this;
    }

    /// A number with decimals, written as it is.
    public Json number(String name, BigDecimal number) {
        generator.writeName(name).writeNumber(number);
        return this;
    }

    /// A position as GeoJSON has it, to about ten centimetres.
    public Json position(String name, Point at) {
        generator.writeName(name);
        position(at);
        return this;
    }

    /// An outline as the coordinates of a GeoJSON multi-polygon.
    public Json polygons(String name, Outline outline) {
        list(name);
        for (var polygon : outline.polygons()) {
            generator.writeStartArray();
            for (var ring : polygon) {
                generator.writeStartArray();
                ring.points().forEach(this::position);
                generator.writeEndArray();
            }
            generator.writeEndArray();
        }
        return endList();
    }

    private void position(Point at) {
        generator.writeStartArray();
        generator.writeNumber(degrees(at.longitude()));
        generator.writeNumber(degrees(at.latitude()));
        generator.writeEndArray();
    }

    private static BigDecimal degrees(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public Json flag(String name, boolean flag) {
        generator.writeName(name).writeBoolean(flag);
        return this;
    }

    public Json figure(String name, @Nullable Figure figure) {
        generator.writeName(name);
        if (figure == null) {
            generator.writeNull();
        } else {
            figure(figure.id(), figure.value(), figure.low(), figure.high(), figure.unit());
        }
        return this;
    }

    public Json figure(String name, SavedFigure figure) {
        generator.writeName(name);
        return figure(figure);
    }

    public Json figure(SavedFigure figure) {
        figure(figure.id(), figure.value(), figure.low(), figure.high(), figure.unit());
        return this;
    }

    private void figure(String id, long value, long low, long high, Unit unit) {
        generator.writeStartObject();
        text("id", id).number("value", value).number("low", low).number("high", high);
        text("unit", Json.snake(unit)).end();
    }

    @Override
    public void close() {
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.close();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            var plain = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(plain).withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
