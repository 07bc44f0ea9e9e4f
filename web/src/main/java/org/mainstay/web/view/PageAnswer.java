package org.mainstay.web.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/// Answers a [Page] in the form it was asked for.
public final class PageAnswer implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Page.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        var page = (Page) Optional.ofNullable(returned).orElseThrow();
        var request = Optional.ofNullable(webRequest.getNativeRequest(HttpServletRequest.class))
                .orElseThrow();
        var response = Optional.ofNullable(webRequest.getNativeResponse(HttpServletResponse.class))
                .orElseThrow();
        var asked = Suffix.asked(request);
        // A page without a table, such as one about an error, has nothing to give as CSV.
        switch (asked == Suffix.Form.CSV && page.tables().isEmpty() ? Suffix.Form.JSON : asked) {
            case HTML -> show(page, request, container);
            case JSON -> {
                container.setRequestHandled(true);
                response.setContentType("application/json;charset=UTF-8");
                Exports.writeJson(response.getOutputStream(), page);
            }
            case CSV -> {
                container.setRequestHandled(true);
                var table = chosen(page, request.getParameter("table"));
                response.setContentType("text/csv;charset=UTF-8");
                response.setHeader("Content-Disposition", "attachment; filename=\"" + table.name() + ".csv\"");
                Exports.writeCsv(response.getOutputStream(), table);
            }
        }
    }

    private static void show(Page page, HttpServletRequest request, ModelAndViewContainer container) {
        container.addAttribute("page", page);
        container.addAttribute("it", page.it());
        container.addAttribute("windows", new Windows(request));
        container.setViewName(page.template());
    }

    /// The table asked for by name, or the first.
    private static Table chosen(Page page, @Nullable String name) {
        return page.tables().stream()
                .filter(table -> name == null || table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no table of that name on this page."));
    }
}
