package org.mainstay.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriUtils;

/// Where people go once they have tried to sign in.
final class Arrivals implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(OwnPath.of(request.getParameter("then")), HttpServletResponse.SC_SEE_OTHER);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        var why = cause instanceof BadCredentialsException ? "wrong" : "elsewhere";
        var then = UriUtils.encode(OwnPath.of(request.getParameter("then")), StandardCharsets.UTF_8);
        response.sendRedirect("/sign-in?" + why + "&then=" + then, HttpServletResponse.SC_SEE_OTHER);
    }
}
