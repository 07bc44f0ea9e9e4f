package org.mainstay.web.api;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.mainstay.app.document.Json;
import org.mainstay.model.evidence.Unit;
import org.mainstay.web.access.Routes;

/// Writes the description of our JSON as OpenAPI 3.1.
final class OpenApiDocument {

    private static final String TABLES = "#/components/schemas/Tables";
    private static final String DOCUMENT = "#/components/schemas/Document";
    private static final String ERROR = "#/components/schemas/Error";

    private final Json json;

    private OpenApiDocument(Json json) {
        this.json = json;
    }

    static void write(OutputStream out, List<JsonRoute> routes) {
        try (var json = new Json(out)) {
            new OpenApiDocument(json).write(routes);
        }
    }

    private void write(List<JsonRoute> routes) {
        json.text("openapi", "3.1.1").object("info").text("title", "Mainstay").text("version", "1");
        json.text(
                        "description",
                        "The data behind every page: its address with .json. Where a command has a document, the answer is that document, byte for byte. The address with .csv?table=NAME gives one table.")
                .object("license")
                .text("name", "Apache-2.0")
                .text("identifier", "Apache-2.0")
                .end()
                .end();
        json.list("servers").item().text("url", "/").end().endList();
        json.list("security").item().list("session").endList().end().endList();
        json.object("paths");
        routes.forEach(this::page);
        reconciliation();
        json.end();
        components();
    }

    private void page(JsonRoute route) {
        var summary = Summaries.of(route.pattern());
        var right = Routes.LINES.stream()
                .filter(rule -> rule.pattern().getPatternString().equals(route.pattern()))
                .map(rule -> Json.snake(rule.least()))
                .findFirst()
                .orElse("nobody");
        json.object(route.path() + ".json").object("get");
        json.text("summary", summary.text()).text("x-mainstay-right", right);
        if (right.equals("anyone")) {
            json.list("security").endList();
        }
        json.list("parameters");
        route.parameters().forEach(this::parameter);
        json.endList().object("responses");
        response("200", "The data.", summary.tables() ? TABLES : DOCUMENT);
        response("default", "Why there are none, in words for people.", ERROR);
        json.end().end().end();
    }

    private void parameter(JsonRoute.Parameter parameter) {
        json.item().text("name", parameter.name()).text("in", parameter.in());
        json.flag("required", parameter.in().equals("path")).object("schema");
        json.text("type", parameter.number() ? "integer" : "string");
        if (!parameter.form().isEmpty()) {
            json.text("pattern", parameter.form());
        }
        json.end().end();
    }

    private void response(String status, String description, String schema) {
        json.object(status).text("description", description).object("content").object("application/json");
        json.object("schema").text("$ref", schema).end();
        json.end().end().end();
    }

    private void reconciliation() {
        json.object("/places/{place}/reconcile").list("parameters");
        parameter(new JsonRoute.Parameter("path", "place", "", false));
        json.endList().object("get");
        json.text("summary", "Reconciliation Service API 0.2: what the service is, or the answer to a batch.");
        json.text("x-mainstay-right", "viewer").list("parameters");
        parameter(new JsonRoute.Parameter("query", "queries", "", false));
        json.endList();
        reconciliationAnswers();
        json.end().object("post").text("summary", "The same, with the batch in a form.");
        json.text("x-mainstay-right", "viewer").object("requestBody").object("content");
        json.object("application/x-www-form-urlencoded").object("schema").text("type", "object");
        json.object("properties").object("queries").text("type", "string").end().end();
        json.end().end().end().end();
        reconciliationAnswers();
        json.end().end();
    }

    private void reconciliationAnswers() {
        json.object("responses");
        response("200", "The service's manifest, or a result for each key of the batch.", DOCUMENT);
        response("400", "The batch cannot be read: the message says where and why.", DOCUMENT);
        response("413", "The batch is more than is taken at once.", DOCUMENT);
        json.end();
    }

    private void components() {
        json.object("components").object("securitySchemes").object("session");
        json.text("type", "apiKey").text("in", "cookie").text("name", "JSESSIONID");
        json.text("description", "The session of somebody who signed in. A demonstration asks for none.");
        json.end().end().object("schemas");
        figure();
        type("Document", "A command's own document. Every published number in it is a Figure.");
        json.end();
        tables();
        error();
        json.end().end();
    }

    private void type(String name, String description) {
        json.object(name).text("type", "object").text("description", description);
    }

    private void figure() {
        type("Figure", "A published number with its range; GET …/figures/{id}.json tells where it comes from.");
        json.texts("required", List.of("id", "value", "low", "high", "unit")).object("properties");
        json.object("id").text("type", "string").end();
        for (var end : List.of("value", "low", "high")) {
            json.object(end).text("type", "integer").end();
        }
        json.object("unit").text("type", "string");
        json.texts("enum", Arrays.stream(Unit.values()).map(Json::snake).toList());
        json.end().end().end();
    }

    private void tables() {
        type("Tables", "The tables of a page; the keys of a row are the headings of its columns.");
        json.texts("required", List.of("title", "tables")).object("properties");
        json.object("title").text("type", "string").end();
        json.object("tables").text("type", "array").object("items").text("type", "object");
        json.texts("required", List.of("name", "caption", "rows")).object("properties");
        json.object("name")
                .text("type", "string")
                .end()
                .object("caption")
                .text("type", "string")
                .end();
        json.object("rows")
                .text("type", "array")
                .object("items")
                .text("type", "object")
                .end()
                .end();
        json.end().end().end().end().end();
    }

    private void error() {
        type("Error", "Why a request was not answered.");
        json.texts("required", List.of("status", "title", "error")).object("properties");
        json.object("status").text("type", "integer").end();
        json.object("title")
                .text("type", "string")
                .end()
                .object("error")
                .text("type", "string")
                .end();
        json.end().end();
    }
}
