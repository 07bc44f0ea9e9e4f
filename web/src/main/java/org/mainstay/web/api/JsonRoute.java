package org.mainstay.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/// A page whose data programs can get, as its route says.
///
/// @param pattern as the route is written
record JsonRoute(String pattern, List<Parameter> parameters) {

    /// A part of a pattern that stands for something: `{id}`, `{*id}`, `{line:\d+}`.
    private static final Pattern VARIABLE =
            Pattern.compile("\\{(?<all>\\*?)(?<name>\\w+)(?::(?<form>(?:[^{}]|\\{[^{}]*\\})+))?\\}");

    /// Places whose parameters are numbers say so by the type of the method's argument.
    private static final List<Class<?>> NUMBERS = List.of(int.class, long.class, Integer.class, Long.class);

    JsonRoute {
        parameters = List.copyOf(parameters);
    }

    /// What the caller says.
    ///
    /// @param in `path` or `query`, as OpenAPI calls them
    /// @param form the regular expression that it must match, empty for any
    /// @param number whether it is a whole number
    record Parameter(String in, String name, String form, boolean number) {}

    static JsonRoute of(String pattern, HandlerMethod method) {
        return new JsonRoute(
                pattern, Stream.concat(inPath(pattern), inQuery(method)).toList());
    }

    /// The address as OpenAPI writes it.
    String path() {
        return VARIABLE.matcher(pattern).replaceAll("{${name}}");
    }

    private static Stream<Parameter> inPath(String pattern) {
        return VARIABLE.matcher(pattern)
                .results()
                .map(part -> new Parameter("path", part.group("name"), form(part.group("form")), false));
    }

    private static String form(@org.jspecify.annotations.Nullable String form) {
        return form == null ? "" : "^" + form + "$";
    }

    private static Stream<Parameter> inQuery(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(argument -> argument.hasParameterAnnotation(RequestParam.class))
                .map(JsonRoute::inQuery);
    }

    private static Parameter inQuery(MethodParameter argument) {
        argument.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var given = argument.getParameterAnnotation(RequestParam.class);
        var name = given == null || given.name().isEmpty() ? argument.getParameterName() : given.name();
        return new Parameter("query", String.valueOf(name), "", NUMBERS.contains(argument.getParameterType()));
    }
}
