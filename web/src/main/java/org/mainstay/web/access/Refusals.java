package org.mainstay.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mainstay.web.view.Suffix;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriUtils;

/// What somebody is told who may not do what was asked.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String STALE = "This form was open for too long, or did not come from here, so nothing was"
            + " changed. Go back, load the page again and send it once more.";
    private static final String TOO_LITTLE =
            "You are signed in, but your role does not allow this. Ask an administrator of this place for another role.";

    private final FirstRun firstRun;

    Refusals(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    /// Somebody whom we do not know: to the sign-in page and back, or to the set-up page of a new installation.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (firstRun.open()) {
            response.sendRedirect("/set-up");
        } else if (Routes.find(request.getMethod(), request.getRequestURI()).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!request.getMethod().equals("GET") || program(request)) {
            refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "Sign in first, then ask again.");
        } else {
            response.sendRedirect("/sign-in?then=" + UriUtils.encode(asked(request), StandardCharsets.UTF_8));
        }
    }

    private static boolean program(HttpServletRequest request) {
        return Suffix.forProgram(request) || request.getRequestURI().endsWith("/reconcile");
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /// Somebody whom we know. Another's place, and what is nobody's, look as if they were not there.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (cause instanceof CsrfException) {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, STALE);
            return;
        }
        var rule = Routes.find(request.getMethod(), request.getRequestURI());
        var stranger = Routes.place(request.getRequestURI()).isPresent() && !sees();
        if (rule.isEmpty() || stranger) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            refuse(request, response, HttpServletResponse.SC_FORBIDDEN, TOO_LITTLE);
        }
    }

    private static boolean sees() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Known known && known.may(Right.VIEWER);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String why)
            throws IOException {
        request.setAttribute(Fault.WHY, why);
        response.sendError(status);
    }
}
