package org.mainstay.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers only under the names of this server.
///
/// A page elsewhere can give its own name the address of this machine, and would then read a server that asks no
/// password; and it could send forms here. Both name themselves in the request.
final class Hosts extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /// What browsers say of a form whose page lets its address be told to nobody, as the partners' survey does.
    private static final String NOWHERE = "null";

    private static final String PRIVATE = "/survey/";

    private final Set<String> names;

    Hosts(Set<String> names) {
        this.names = names;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = name("http://" + request.getHeader("Host"));
        if (!names.isEmpty() && !names.contains(host)) {
            refuse(
                    response,
                    "Mainstay does not answer under this name. On its own machine it is called localhost; to use"
                            + " another name, set MAINSTAY_PUBLIC_ADDRESS and start it again.");
        } else if (!READING.contains(request.getMethod()) && foreign(request, host)) {
            refuse(response, "This form was sent from a page elsewhere, so nothing was done.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean foreign(HttpServletRequest request, String host) {
        var origin = request.getHeader("Origin");
        if (origin == null || (NOWHERE.equals(origin) && request.getRequestURI().startsWith(PRIVATE))) {
            return false;
        }
        var from = name(origin);
        return !from.equals(host) && !names.contains(from);
    }

    /// The host of an address in small letters, without its port; empty where there is none.
    private static String name(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(java.util.Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static void refuse(HttpServletResponse response, String why) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(why);
    }
}
