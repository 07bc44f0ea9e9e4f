package org.mainstay.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mainstay.app.document.Json;
import org.mainstay.web.access.Fault;
import org.mainstay.web.store.Database;
import org.mainstay.web.view.Page;
import org.mainstay.web.view.Where;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What people see when a request was refused or failed: what happened, and what to do. The fault itself stands in the
/// server's log and nowhere else.
@Controller
final class ErrorPage implements ErrorController {

    private final Database database;

    ErrorPage(Database database) {
        this.database = database;
    }

    /// What the template knows.
    record Shown(String text) {}

    record Said(HttpStatus status, String title, String text) {}

    @RequestMapping("/error")
    Page show(HttpServletRequest request, HttpServletResponse response) {
        var said = said(
                request.getAttribute(RequestDispatcher.ERROR_EXCEPTION),
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE),
                request.getAttribute(Fault.WHY));
        response.setStatus(said.status().value());
        return Page.of(Where.NOWHERE, "error", said.title(), new Shown(said.text()), List.of())
                .with(out -> {
                    try (var json = new Json(out)) {
                        json.number("status", said.status().value())
                                .text("title", said.title())
                                .text("error", said.text());
                    }
                });
    }

    /// What is said about the attributes of a request that went wrong.
    Said said(@Nullable Object failure, @Nullable Object code, @Nullable Object given) {
        if (failure instanceof Throwable cause) {
            return database.explain(cause)
                    .map(text -> new Said(HttpStatus.SERVICE_UNAVAILABLE, "Not available just now", text))
                    .orElseGet(ErrorPage::fault);
        }
        var status = code instanceof Integer number
                ? Optional.ofNullable(HttpStatus.resolve(number)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
        var why = given instanceof String text ? text : "";
        return switch (status) {
            case NOT_FOUND -> new Said(status, "Page not found", "Check the address, or go back to your places.");
            case UNAUTHORIZED -> new Said(status, "Not signed in", why);
            case FORBIDDEN -> new Said(status, "Not allowed", why.isEmpty() ? "Your role does not allow this." : why);
            case CONTENT_TOO_LARGE ->
                new Said(
                        status,
                        "Too much at once",
                        "What you sent is larger than this server takes. Send less at once.");
            default ->
                status.is4xxClientError()
                        ? new Said(
                                status,
                                "Mainstay could not read this request",
                                "Something in the address or the form is not as it should be. Go back and try again.")
                        : fault();
        };
    }

    private static Said fault() {
        return new Said(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in Mainstay",
                "This is our fault. Nothing that was confirmed is lost. Try again; if it happens twice, tell whoever looks"
                        + " after this server: its log says what happened.");
    }
}
