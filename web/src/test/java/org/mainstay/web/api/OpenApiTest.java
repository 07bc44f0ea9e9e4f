package org.mainstay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mainstay.web.RunningServer;
import org.mainstay.web.access.Routes;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    private final JsonNode document = read("/openapi.json");

    /// Files to download.
    private static final Set<String> NO_JSON = Set.of(
            "/places/{place}/data/files/{number}/corrected",
            "/places/{place}/data/files/{number}/original",
            "/places/{place}/options/{result}/report",
            "/places/{place}/options/own/{option}/file",
            "/places/{place}/coverage/{need}.geojson",
            "/places/{place}/evidence/map",
            "/places/{place}/evidence/packs/{pack}/files/{file}");

    @Test
    void itIsOpenApi() {
        assertThat(document.path("openapi").asString()).startsWith("3.1.");
        assertThat(document.path("info").path("title").asString()).isEqualTo("Mainstay");
    }

    @Test
    void everyAddressThatAnswersJsonIsInIt() {
        var expected = Routes.LINES.stream()
                .filter(rule -> rule.method().equals(HttpMethod.GET))
                .map(rule -> rule.pattern().getPatternString())
                .filter(Summaries::hasData)
                .map(pattern -> pattern.replaceAll("\\{\\*?(\\w+):?(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .filter(path -> !NO_JSON.contains(path))
                .map(path -> path.endsWith("/reconcile") ? path : path + ".json")
                .collect(Collectors.toSet());
        assertThat(document.path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyAddressSaysWhatItGivesAndWhoMayAsk() {
        assertThat(pages()).allSatisfy(page -> {
            assertThat(page.path("summary").asString()).endsWith(".");
            assertThat(page.path("x-mainstay-right").asString()).isNotEqualTo("nobody");
        });
    }

    @Test
    void everyVariableOfAnAddressIsAParameter() {
        var variable = Pattern.compile("\\{(\\w+)}");
        assertThat(document.path("paths").properties()).allSatisfy(path -> {
            var named = variable.matcher(path.getKey()).results().map(one -> one.group(1));
            var given = Stream.concat(
                            path.getValue().path("parameters").valueStream(),
                            path.getValue().path("get").path("parameters").valueStream())
                    .filter(parameter -> parameter.path("in").asString().equals("path"))
                    .map(parameter -> parameter.path("name").asString());
            assertThat(given.toList()).as(path.getKey()).containsExactlyElementsOf(named.toList());
        });
    }

    @Test
    void everySchemaThatIsNamedIsThere() {
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(document.at(name.substring(1)).isObject()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/money",
                "/money/changes",
                "/money/dependence",
                "/money/record",
                "/money/sound",
                "/stress",
                "/organisations",
                "/options",
                "/data",
                "/data/matches",
                "/data/notices",
                "/data/sources",
                "/assumptions",
                "/ask",
                "/people",
                "/audit",
                "/search"
            })
    void anAddressGivesTheShapeThatIsDescribed(String page) {
        var schema = document.path("paths")
                .path("/places/{place}" + page + ".json")
                .at("/get/responses/200/content/application~1json/schema/$ref")
                .asString();
        var answer = read("/places/" + RunningServer.PLACE + page + ".json");
        assertThat(answer.has("tables") && answer.has("title")).isEqualTo(schema.endsWith("/Tables"));
    }

    private Stream<JsonNode> pages() {
        return document.path("paths").valueStream().map(path -> path.path("get"));
    }

    private static JsonNode read(String path) {
        return JsonMapper.shared().readTree(RunningServer.shared().get(path).body());
    }
}
