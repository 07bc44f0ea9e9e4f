package org.mainstay.app.report;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Fills the templates that lie beside this class.
public final class Templates {

    /// Knows the templates that it has read.
    private static final TemplateEngine ENGINE = engine();

    private Templates() {}

    /// Renders a template whose `page` is the one given.
    public static String render(String template, Object page) {
        return ENGINE.process(template, new Context(Locale.UK, Map.of("page", page)));
    }

    /// Renders one fragment of a template, which calls what it shows by its own name.
    static String renderPart(String template, String fragment, Object shown) {
        return ENGINE.process(template, Set.of(fragment), new Context(Locale.UK, Map.of(fragment, shown)));
    }

    private static TemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("org/mainstay/app/report/");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
