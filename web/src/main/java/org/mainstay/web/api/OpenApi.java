package org.mainstay.web.api;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mainstay.web.view.Page;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Describes every address that answers JSON, as OpenAPI 3.1: made from the routes themselves, so that none is missing.
@Controller
final class OpenApi {

    private final RequestMappingHandlerMapping routes;
    private byte @Nullable [] written;

    OpenApi(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> show() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document());
    }

    /// Written once: routes do not change while a server runs.
    private synchronized byte[] document() {
        if (written == null) {
            var out = new ByteArrayOutputStream();
            OpenApiDocument.write(out, jsonRoutes());
            written = out.toByteArray();
        }
        return written;
    }

    /// Every page that is read and that has data for programs.
    List<JsonRoute> jsonRoutes() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(route ->
                        route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(route ->
                        Page.class.isAssignableFrom(route.getValue().getMethod().getReturnType()))
                .flatMap(route -> patterns(route.getKey()).stream()
                        .filter(Summaries::hasData)
                        .map(pattern -> JsonRoute.of(pattern, route.getValue())))
                .sorted(Comparator.comparing(JsonRoute::pattern))
                .toList();
    }

    private static List<String> patterns(RequestMappingInfo route) {
        return List.copyOf(route.getPatternValues());
    }
}
