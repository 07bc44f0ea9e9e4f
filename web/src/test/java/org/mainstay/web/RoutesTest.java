package org.mainstay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mainstay.web.access.Routes;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Who wrote a route has said who may use it.
class RoutesTest {

    private final Set<String> routes = routes();
    private final Set<String> lines = Routes.LINES.stream()
            .map(rule -> rule.method() + " " + rule.pattern().getPatternString())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyRouteHasALineThatSaysWhoMayUseIt() {
        assertThat(routes)
                .as("Add a line to Routes.LINES for each: get(\"/…\", VIEWER), say")
                .isSubsetOf(lines);
    }

    @Test
    void everyLineIsAboutARouteThatIsThere() {
        assertThat(lines).as("Take the others out of Routes.LINES").isSubsetOf(routes);
    }

    @Test
    void noTwoLinesAreAboutTheSameRoute() {
        assertThat(lines).hasSameSizeAs(Routes.LINES);
    }

    private static Set<String> routes() {
        var routes = new TreeSet<String>();
        RunningServer.shared()
                .server()
                .context()
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(route -> add(route, routes)));
        return routes;
    }

    /// A route for every method is one for reading, since nothing else gets past the guard.
    private static void add(RequestMappingInfo route, Set<String> routes) {
        var methods = route.getMethodsCondition().getMethods();
        for (var pattern : route.getPatternValues()) {
            if (methods.isEmpty()) {
                routes.add("GET " + pattern);
            }
            methods.forEach(method -> routes.add(method + " " + pattern));
        }
    }
}
