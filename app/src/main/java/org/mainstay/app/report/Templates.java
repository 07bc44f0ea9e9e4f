package org.mainstay.app.report;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Fills the templates that lie beside this class.
final class Templates {

    private Templates() {}

    /// Renders a template whose `page` is the one given.
    static String render(String template, Object page) {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("org/mainstay/app/report/");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine.process(template, new Context(Locale.UK, Map.of("page", page)));
    }
}
