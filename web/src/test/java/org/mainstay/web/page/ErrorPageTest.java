package org.mainstay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.store.TestStore;

class ErrorPageTest {

    private final ErrorPage page = new ErrorPage(TestStore.database());

    @Test
    void whatIsNotThereIsSaidInWords() {
        var answer = RunningServer.shared().get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1 class=\"govuk-heading-l\">Page not found</h1>");
    }

    @Test
    void aProgramGetsTheSameAsADocument() {
        for (var ending : new String[] {".json", ".csv"}) {
            var answer = RunningServer.shared().get("/places/ambleford/nowhere" + ending);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("\"status\"").contains("Page not found");
        }
    }

    @Test
    void aRequestThatMakesNoSenseIsOneOfTheirs() {
        var answer = RunningServer.shared().get("/audit?before=yesterday");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("could not read this request");
    }

    @Test
    void aFaultOfOursShowsNothingOfItself() {
        var said = page.said(new IllegalStateException("secret of the house"), 500, null);
        assertThat(said.status().value()).isEqualTo(500);
        assertThat(said.text()).contains("This is our fault.").doesNotContain("secret");
    }

    @Test
    void aStoreThatDoesNotAnswerIsSaidToComeBack() {
        var said = page.said(new IllegalStateException(new SQLException("gone", "08006")), 500, null);
        assertThat(said.status().value()).isEqualTo(503);
        assertThat(said.text()).contains("Everything confirmed before is safe.");
    }
}
