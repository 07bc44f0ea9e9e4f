package org.mainstay.ingest.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// Finds one record in a JSON file: an element of the array that is the whole file, or that lies directly
/// under its root and is known to hold a format's records, or, failing that, is the first there to hold objects.
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> RECORDS = Set.of("grants", "features", "contents", "content", "services");

    private JsonText() {}

    static Optional<String> find(Content content, int position) throws IOException {
        var span = span(content, position, RECORDS::contains);
        if (span.length == 0) {
            span = span(content, position, name -> true);
        }
        if (span.length == 0) {
            return Optional.empty();
        }
        try (var text = TextDecoding.decode(content.open())) {
            text.skip(span[0]);
            return Optional.of(cut(text, span[1] - span[0]));
        }
    }

    private static String cut(Reader text, long length) throws IOException {
        var letters = new char[Math.toIntExact(length)];
        var had = 0;
        for (var read = 0; read >= 0 && had < letters.length; had += Math.max(read, 0)) {
            read = text.read(letters, had, letters.length - had);
        }
        return new String(letters, 0, had);
    }

    /// Shows each record with its position, up to where the file breaks off.
    static void each(Content content, RowTexts.Taker taker) throws IOException {
        if (!each(content, RECORDS::contains, taker)) {
            each(content, name -> true, taker);
        }
    }

    /// One reader tells where records start and end, a second one behind it cuts them out; whether there was any.
    private static boolean each(Content content, Predicate<String> records, RowTexts.Taker taker) throws IOException {
        var position = 0;
        try (var ahead = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), ahead);
                var text = TextDecoding.decode(content.open())) {
            if (!enterRecords(json, records)) {
                return false;
            }
            var at = 0L;
            while (json.currentToken() != JsonToken.END_ARRAY) {
                var start = json.currentTokenLocation().getCharOffset();
                json.skipChildren();
                json.finishToken();
                var end = json.currentLocation().getCharOffset();
                for (var left = start - at; left > 0; ) {
                    left -= text.skip(left);
                }
                position++;
                taker.take(position, cut(text, end - start));
                at = end;
                json.nextToken();
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException broken) {
            return position > 0;
        }
        return position > 0;
    }

    /// Where the record starts and ends, in characters; nothing where there is no such record.
    private static long[] span(Content content, int position, Predicate<String> records) throws IOException {
        try (var text = TextDecoding.decode(content.open());
                var json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (!enterRecords(json, records)) {
                return new long[0];
            }
            // The parser now stands on the first record.
            for (var at = 1; json.currentToken() != JsonToken.END_ARRAY; at++) {
                var start = json.currentTokenLocation().getCharOffset();
                json.skipChildren();
                json.finishToken();
                if (at == position) {
                    return new long[] {start, json.currentLocation().getCharOffset()};
                }
                json.nextToken();
            }
        } catch (JacksonIOException cause) {
            throw cause.getCause();
        } catch (JacksonException broken) {
            return new long[0];
        }
        return new long[0];
    }

    private static boolean enterRecords(JsonParser json, Predicate<String> records) {
        if (json.nextToken() == JsonToken.START_ARRAY) {
            return json.nextToken() == JsonToken.START_OBJECT;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var named = records.test(json.currentName());
            if (json.nextToken() == JsonToken.START_ARRAY && named) {
                if (json.nextToken() == JsonToken.START_OBJECT) {
                    return true;
                }
                leaveArray(json);
            } else {
                json.skipChildren();
            }
        }
        return false;
    }

    private static void leaveArray(JsonParser json) {
        while (json.currentToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            json.nextToken();
        }
    }
}
