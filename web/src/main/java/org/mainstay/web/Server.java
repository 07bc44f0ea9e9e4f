package org.mainstay.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.web.place.OpenPlaces;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The running web application.
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Server start(Setting setting) {
        var application = new SpringApplication(WebApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(properties(setting));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("setting", setting));
        return new Server(application.run());
    }

    private static Map<String, Object> properties(Setting setting) {
        var properties = new HashMap<String, Object>();
        properties.put("server.address", setting.address().getHostAddress());
        properties.put("server.port", setting.port());
        properties.put("server.error.whitelabel.enabled", "false");
        properties.put("server.servlet.session.cookie.same-site", "lax");
        properties.put("server.servlet.session.cookie.http-only", "true");
        properties.put("server.shutdown", "graceful");
        properties.put("spring.thymeleaf.cache", "true");
        properties.put("spring.web.resources.cache.cachecontrol.max-age", "1d");
        properties.put("spring.threads.virtual.enabled", "true");
        properties.put("spring.main.lazy-initialization", "false");
        properties.put("logging.level.root", "warn");
        return properties;
    }

    /// The port it listens on.
    public int port() {
        var web = (ServletWebServerApplicationContext) context;
        return Optional.ofNullable(web.getWebServer()).orElseThrow().getPort();
    }

    public OpenPlaces places() {
        return context.getBean(OpenPlaces.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
