package org.mainstay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.access.GuardedServer;
import org.mainstay.web.store.Role;
import org.mainstay.web.store.TestStore;

class ReconciliationRoutesTest {

    private static final String PATH = "/places/" + RunningServer.PLACE + "/reconcile";
    private static final String BATCH = "{\"q0\": {\"query\": \"Station Community Garden\", \"limit\": 1}}";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void withoutABatchItSaysWhatItIsAndWhereAnOrganisationHasItsPage() {
        var answer = RunningServer.shared().get(PATH);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(answer.body())
                .contains("\"versions\":[\"0.2\"]", "\"name\":\"Organisations of Ambleford\"")
                .contains(RunningServer.shared().address("/places/ambleford/organisations/") + "{{id}}");
    }

    @Test
    void aBatchInAFormIsAnsweredWithoutTheTokenOfAForm() throws IOException, InterruptedException {
        var answer = post(BATCH);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("{\"q0\":{\"result\":[{\"id\":", "\"name\":\"Station Community Garden\"", "\"match\":true");
    }

    @Test
    void aBatchInTheAddressGetsTheSameAnswer() throws IOException, InterruptedException {
        assertThat(RunningServer.shared()
                        .get(PATH + "?queries=" + encoded(BATCH))
                        .body())
                .isEqualTo(post(BATCH).body());
    }

    @Test
    void aBatchThatIsNoJsonIsRefusedInWords() throws IOException, InterruptedException {
        var answer = post("{\"q0\": ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"status\":\"error\"", "The batch is no JSON");
    }

    @Test
    void aBatchOfTooManyQueriesIsTooLarge() throws IOException, InterruptedException {
        var many = IntStream.rangeClosed(0, 500)
                .mapToObj("\"q%d\": {\"query\": \"a\"}"::formatted)
                .collect(Collectors.joining(",", "{", "}"));
        var answer = post(many);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("There are more than 500 queries");
    }

    @Test
    void aPlaceThatIsNotThereIsSaidInJson() {
        var answer = RunningServer.shared().get("/places/nowhere/reconcile");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"status\":\"error\"");
    }

    @Test
    void theWindowOfOpenRefineOnTheSameMachineMayReadItAndNoOtherPage() throws IOException, InterruptedException {
        assertThat(from("http://127.0.0.1:3333").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("http://127.0.0.1:3333");
        assertThat(from("https://elsewhere.example").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void whoMayLookAtThePlaceMayAskAndNobodyElse() {
        var place = TestStore.place();
        var path = "/places/" + place + "/reconcile";
        var viewer = GuardedServer.browser(GuardedServer.person(place, Role.VIEWER));
        assertThat(viewer.get(path).statusCode()).isNotIn(401, 403, 404);
        assertThat(GuardedServer.browser(GuardedServer.person()).get(path).statusCode())
                .isEqualTo(404);
        assertThat(GuardedServer.browser().get(path).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> post(String queries) throws IOException, InterruptedException {
        RunningServer.shared().get(PATH);
        return send(HttpRequest.newBuilder(RunningServer.shared().address(PATH))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("queries=" + encoded(queries)))
                .build());
    }

    private static HttpResponse<String> from(String origin) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(RunningServer.shared().address(PATH))
                .header("Origin", origin)
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
