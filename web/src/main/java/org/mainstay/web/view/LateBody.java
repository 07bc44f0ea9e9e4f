package org.mainstay.web.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/// Leaves uploaded files unread until their page asks for them, so that nobody fills the disk before it is known who
/// they are. Until then such a request has only the parameters of its address; the form's token stands there too.
public final class LateBody extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var upload = type != null && type.regionMatches(/* ignoreCase= */ true, 0, "multipart/", 0, 10);
        chain.doFilter(upload ? new Unread(request) : request, response);
    }

    /// The request without the parameters of its body.
    private static final class Unread extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        Unread(HttpServletRequest request) {
            super(request);
            UriComponentsBuilder.newInstance()
                    .query(Optional.ofNullable(request.getQueryString()).orElse(""))
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> parameters.put(
                            name, values.stream().map(Unread::decoded).toArray(String[]::new)));
        }

        private static String decoded(@Nullable String value) {
            return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return Optional.ofNullable(parameters.get(name))
                    .flatMap(values -> Arrays.stream(values).findFirst())
                    .orElse(null);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
