package org.mainstay.app.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mainstay.app.reconciliation.Reconciliation.Standing;
import org.mainstay.engine.classification.Classifier;
import org.mainstay.engine.matching.Matcher;
import org.mainstay.engine.matching.Reconciler;
import org.mainstay.engine.naming.NameRules;
import org.mainstay.ingest.shipped.Shipped;
import org.mainstay.model.place.Place;

/// Whatever is sent, the answer says what is wrong with it.
class RefusalTest {

    private final Reconciliation empty = empty();

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "The batch must be a JSON object with a query for each key"),
                Arguments.of("[]", "The batch must be a JSON object"),
                Arguments.of("null", "The batch must be a JSON object"),
                Arguments.of("hello", "The batch is no JSON (line 1, column"),
                Arguments.of("{\"q0\": {\"query\": \"a\"}", "The batch is no JSON"),
                Arguments.of("{\"q0\": {\"query\": \"a\"", "The batch is no JSON"),
                Arguments.of("{} {}", "Something follows the batch: send one JSON object."),
                Arguments.of(
                        "{\"q0\": {\"query\": \"a\"}, \"q0\": {\"query\": \"b\"}}", "Duplicate Object property \"q0\""),
                Arguments.of("{\"q0\": \"a\"}", "The query “q0” must be an object"),
                Arguments.of("{\"q0\": {}}", "The query “q0” asks nothing: give query, or properties with at least"),
                Arguments.of("{\"q0\": {\"properties\": []}}", "The query “q0” asks nothing"),
                Arguments.of(
                        "{\"q0\": {\"qeury\": \"a\"}}",
                        "The query “q0” has the key “qeury”, which no query has: use query, type, type_strict, limit"),
                Arguments.of("{\"q0\": {\"query\": 5}}", "The query “q0” has in query what is no text."),
                Arguments.of("{\"q0\": {\"query\": null}}", "has in query what is no text"),
                Arguments.of("{\"q0\": {\"query\": \"a\", \"type\": {}}}", "has in type what is no text"),
                Arguments.of("{\"q0\": {\"query\": \"a\", \"type\": [1]}}", "has in type what is no text"),
                Arguments.of(
                        "{\"q0\": {\"query\": \"a\", \"type_strict\": \"must\"}}",
                        "has the type_strict “must”: use should, any or all."),
                Arguments.of("{\"q0\": {\"query\": \"a\", \"limit\": 0}}", "has a limit that is no whole number"),
                Arguments.of("{\"q0\": {\"query\": \"a\", \"limit\": 2.5}}", "has a limit that is no whole number"),
                Arguments.of("{\"q0\": {\"query\": \"a\", \"limit\": \"5\"}}", "has a limit that is no whole number"),
                Arguments.of("{\"q0\": {\"properties\": {}}}", "has properties that are no list"),
                Arguments.of("{\"q0\": {\"properties\": [\"id\"]}}", "has a property that is no object"),
                Arguments.of("{\"q0\": {\"properties\": [{\"pid\": \"id\"}]}}", "has a property without pid or v"),
                Arguments.of("{\"q0\": {\"properties\": [{\"v\": \"1\"}]}}", "has a property without pid or v"),
                Arguments.of("{\"q0\": {\"properties\": [{\"pid\": 1, \"v\": 1}]}}", "has in pid what is no text"),
                Arguments.of(
                        "{\"q0\": {\"properties\": [{\"pid\": \"id\", \"v\": null}]}}", "has a value that is neither"),
                Arguments.of(
                        "{\"q0\": {\"properties\": [{\"pid\": \"id\", \"v\": {\"name\": \"a\"}}]}}",
                        "has a value that is an object without an id"),
                Arguments.of(
                        "{\"q0\": {\"properties\": [{\"pid\": \"id\", \"v\": [%s]}]}}".formatted(numbers(21, "%d")),
                        "gives more than 20 values of properties"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsNamed(String batch, String message) {
        var answer = empty.answer(batch);

        assertThat(answer.standing()).isEqualTo(Standing.REFUSED);
        assertThat(Sent.of(answer).document())
                .containsOnlyKeys("status", "message")
                .containsEntry("status", "error");
        assertThat(message(answer)).contains(message);
    }

    static Stream<Arguments> large() {
        return Stream.of(
                Arguments.of(" ".repeat(1_000_001), "The batch is longer than 1,000,000 characters"),
                Arguments.of("{\"q0\": {\"query\": \"" + "a".repeat(10_001) + "\"}}", "is too long"),
                Arguments.of("{\"q0\": {\"query\": \"a\", \"limit\": " + "9".repeat(31) + "}}", "is too long"),
                Arguments.of("{\"q0\": {\"properties\": [{\"x\": " + "[".repeat(50), "nested too deep"),
                Arguments.of("{\"" + "k".repeat(100_000) + "\": {}}", "keys 200"),
                Arguments.of(
                        "{" + numbers(501, "\"q%d\": {\"query\": \"a\"}") + "}",
                        "There are more than 500 queries: send fewer at once."));
    }

    @ParameterizedTest
    @MethodSource("large")
    void whatIsTooMuchIsNotRead(String batch, String message) {
        var answer = empty.answer(batch);

        assertThat(message(answer)).contains(message);
        assertThat(answer.standing()).isEqualTo(Standing.TOO_LARGE);
    }

    @Test
    void aLongKeyIsShownCut() {
        assertThat(message(empty.answer("{\"%s\": 1}".formatted("k".repeat(150)))))
                .startsWith("The query “" + "k".repeat(60) + "…” must be");
    }

    @Test
    void asManyQueriesAsTheManifestSaysAreAnswered() {
        var answer = empty.answer("{" + numbers(500, "\"q%d\": {\"query\": \"a\"}") + "}");

        assertThat(answer.standing()).isEqualTo(Standing.ANSWERED);
        assertThat(Sent.of(answer).document()).hasSize(500);
    }

    @Test
    void hostileNamesAreOnlyNames() {
        var name = "\\u202e\\u0000 \\ud800 " + "ӑ".repeat(4_000);

        assertThat(empty.answer("{\"q0\": {\"query\": \"%s\"}}".formatted(name)).json())
                .isEqualTo("{\"q0\":{\"result\":[]}}");
    }

    private static String numbers(int count, String each) {
        return IntStream.range(0, count).mapToObj(each::formatted).collect(Collectors.joining(", "));
    }

    private static String message(Reconciliation.Answer answer) {
        return Sent.of(answer).document().getOrDefault("message", "").toString();
    }

    private static Reconciliation empty() {
        var place = Place.of(List.of());
        var rules = NameRules.of(Shipped.nameRules());
        var organisations = new Matcher(rules).match(place, Classifier.of(Shipped.cues(), 60));
        return new Reconciliation(Reconciler.of(place, organisations, rules), "Nobody", "");
    }
}
