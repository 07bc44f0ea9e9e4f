package org.mainstay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mainstay.web.access.Browser;
import org.mainstay.web.access.GuardedServer;
import org.mainstay.web.store.TestStore;
import org.mainstay.web.store.cluster.Unavailable;

/// What programs that watch a server are told, and who is told it.
class WatchingTest {

    @Test
    void aStrangerLearnsThatAllIsWellAndNothingElse() {
        var answer = GuardedServer.browser().get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("components", "details", "disk")
                .contains("\"status\":\"UP\"");
    }

    @Test
    void aServerWithoutItsStoreIsDown() throws Unavailable {
        var database = TestStore.empty();
        try (var server = GuardedServer.start(database, InetAddress.getLoopbackAddress(), Map.of())) {
            database.close();
            var answer = new Browser(GuardedServer.base(server)).get("/health");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"status\":\"DOWN\"");
        }
    }

    @Test
    void anAdministratorOfTheInstallationSeesTheMetrics() {
        var administrator = GuardedServer.browser(GuardedServer.administrator());
        assertThat(administrator.get("/metrics").body()).contains("jvm.memory.used", "http.server.requests");
        assertThat(administrator.get("/metrics/jvm.memory.used").body()).contains("\"measurements\"");
    }

    @Test
    void nobodyElseSeesThem() {
        assertThat(GuardedServer.browser(GuardedServer.person()).get("/metrics").statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothingElseOfThisKindIsThere() {
        var administrator = GuardedServer.browser(GuardedServer.administrator());
        assertThat(List.of(
                        "/env", "/beans", "/heapdump", "/loggers", "/mappings", "/configprops", "/actuator", "/info"))
                .allSatisfy(path -> assertThat(administrator.get(path).statusCode())
                        .as(path)
                        .isEqualTo(404));
    }
}
