package org.mainstay.web.access;

import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Who may use the addresses of one pattern in one way.
///
/// @param method GET stands for HEAD too
/// @param pattern as routes are written; a part called `place` is the place whose roles count
public record Rule(HttpMethod method, PathPattern pattern, Right least) {

    static Rule get(String pattern, Right least) {
        return new Rule(HttpMethod.GET, PathPatternParser.defaultInstance.parse(pattern), least);
    }

    static Rule post(String pattern, Right least) {
        return new Rule(HttpMethod.POST, PathPatternParser.defaultInstance.parse(pattern), least);
    }
}
