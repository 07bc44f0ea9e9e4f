package org.mainstay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.mainstay.web.RunningServer;
import org.mainstay.web.store.TestStore;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ErrorPageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
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
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret of the house"));
        var shown = page.show(request, response);
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(shown.it().toString()).contains("This is our fault.").doesNotContain("secret");
    }

    @Test
    void aStoreThatDoesNotAnswerIsSaidToComeBack() {
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException(new SQLException("gone", "08006")));
        var shown = page.show(request, response);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(shown.it().toString()).contains("Everything confirmed before is safe.");
    }
}
