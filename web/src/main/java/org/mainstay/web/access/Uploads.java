package org.mainstay.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns uploads of those who may not send them away before a byte is read. Looking for the token of a form, which
/// comes next, would first take the whole upload onto the disk.
final class Uploads extends OncePerRequestFilter {

    private final Refusals refusals;

    Uploads(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sender = SecurityContextHolder.getContext().getAuthentication();
        if (Guard.allows(request, () -> sender)) {
            chain.doFilter(request, response);
        } else if (sender instanceof Known) {
            refusals.handle(request, response, new AccessDeniedException("Not theirs to send."));
        } else {
            refusals.commence(request, response, new InsufficientAuthenticationException("Not signed in."));
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
    }
}
