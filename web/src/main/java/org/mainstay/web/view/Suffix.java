package org.mainstay.web.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes `.json` and `.csv` off the address of a page, and notes which was asked for. Comes before sign-in, so that a
/// page's data is guarded by the page's own rule.
public final class Suffix extends OncePerRequestFilter {

    static final String ASKED = Suffix.class.getName();

    private static final List<String> PAGES = List.of("/places", "/shared", "/people", "/audit");

    /// What a page is asked to be.
    enum Form {
        HTML,
        JSON,
        CSV
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var form = form(path);
        if (form == Form.HTML || !"GET".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ASKED, form);
        var length = form.name().length() + 1;
        chain.doFilter(new Shortened(request, length), response);
    }

    static Form asked(HttpServletRequest request) {
        return request.getAttribute(ASKED) instanceof Form form ? form : Form.HTML;
    }

    /// Whether a program asked, which is not helped by a page for people.
    public static boolean forProgram(HttpServletRequest request) {
        return asked(request) != Form.HTML;
    }

    private static Form form(String path) {
        if (PAGES.stream().noneMatch(path::startsWith)) {
            return Form.HTML;
        }
        return path.endsWith(".json") ? Form.JSON : path.endsWith(".csv") ? Form.CSV : Form.HTML;
    }

    /// The same request without the ending of its address.
    private static final class Shortened extends HttpServletRequestWrapper {

        private final int by;

        Shortened(HttpServletRequest request, int by) {
            super(request);
            this.by = by;
        }

        @Override
        public String getRequestURI() {
            return shorten(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(shorten(super.getRequestURL().toString()));
        }

        @Override
        public String getServletPath() {
            return shorten(super.getServletPath());
        }

        private String shorten(String path) {
            return path.substring(0, path.length() - by);
        }
    }
}
