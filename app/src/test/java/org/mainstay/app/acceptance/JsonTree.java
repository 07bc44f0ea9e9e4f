package org.mainstay.app.acceptance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON document taken apart, so that a test can ask about any piece of it.
record JsonTree(Object piece) {

    /// A figure's numbers, to be compared between runs.
    record Numbers(long value, long low, long high) {}

    /// Stands where the document says null, and reads so.
    private enum Null {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    static JsonTree parse(String text) {
        try (var parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(read(parser, parser.nextToken()));
        }
    }

    private static Object read(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readList(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Null.NULL;
            default -> throw new AssertionError("A document has no " + token + ".");
        };
    }

    private static Map<String, JsonTree> readObject(JsonParser parser) {
        var members = new LinkedHashMap<String, JsonTree>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            members.put(name, new JsonTree(read(parser, parser.nextToken())));
        }
        return members;
    }

    private static List<JsonTree> readList(JsonParser parser) {
        var items = new ArrayList<JsonTree>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(new JsonTree(read(parser, token)));
        }
        return items;
    }

    JsonTree at(String name) {
        var member = members().get(name);
        if (member == null) {
            throw new AssertionError(
                    "There is no %s among %s.".formatted(name, members().keySet()));
        }
        return member;
    }

    boolean has(String name) {
        return members().containsKey(name);
    }

    boolean isNull() {
        return piece == Null.NULL;
    }

    /// A number with decimals; a figure is never one.
    BigDecimal decimal() {
        return new BigDecimal(piece.toString());
    }

    String text() {
        return piece.toString();
    }

    long number() {
        return (Long) piece;
    }

    @SuppressWarnings("unchecked") // only this class makes the maps
    Map<String, JsonTree> members() {
        return (Map<String, JsonTree>) piece;
    }

    @SuppressWarnings("unchecked") // only this class makes the lists
    List<JsonTree> items() {
        return (List<JsonTree>) piece;
    }

    List<String> texts() {
        return items().stream().map(JsonTree::text).toList();
    }

    /// Every piece, this one first.
    Stream<JsonTree> walk() {
        var parts = piece instanceof Map
                ? members().values().stream()
                : piece instanceof List ? items().stream() : Stream.<JsonTree>empty();
        return Stream.concat(Stream.of(this), parts.flatMap(JsonTree::walk));
    }

    /// Every figure in it by its id.
    SortedMap<String, Numbers> figures() {
        var figures = new TreeMap<String, Numbers>();
        walk().filter(part -> part.piece instanceof Map && part.has("id") && part.has("low") && part.has("unit"))
                .filter(part -> part.at("value").piece instanceof Number)
                .forEach(part -> figures.put(
                        part.at("id").text(),
                        new Numbers(
                                part.at("value").number(),
                                part.at("low").number(),
                                part.at("high").number())));
        return figures;
    }
}
