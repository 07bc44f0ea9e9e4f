package org.mainstay.web.page.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.web.RunningServer;

class MoneyTabsTest {

    private final RunningServer server = RunningServer.shared();

    @ParameterizedTest
    @CsvSource({
        "changes, Falls that nothing in the files explains",
        "dependence, How much of each partner the council is",
        "record, 'Bodies by what each got in the year, by the ledger'",
        "sound, Each open grant"
    })
    void eachPageAboutMoneyIsThere(String path, String caption) {
        var page = server.get("/places/ambleford/money/" + path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(caption, "aria-current=\"page\"");
    }

    @Test
    void aChangeLinksEachFigureOfItsEvidence() {
        assertThat(server.get("/places/ambleford/money/changes").body())
                .contains("href=\"/places/ambleford/figures/history/");
    }
}
