package org.mainstay.web.page.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;

class MoneyPageTest {

    private static final String MONEY = "/places/ambleford/money";

    private final RunningServer server = RunningServer.shared();

    @Test
    void everyFigureLinksToWhereItComesFrom() {
        var page = server.get(MONEY);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/places/ambleford/figures/money/2024-25/published_grants\"");
    }

    @Test
    void aTableIsHadAsCsv() {
        assertThat(server.get(MONEY + ".csv?table=years").body()).startsWith("Financial year,Published grants,");
        assertThat(server.get(MONEY + ".csv?table=nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aPlaceThatIsNotThereIsNotFound() {
        assertThat(server.get("/places/elsewhere/money").statusCode()).isEqualTo(404);
    }
}
