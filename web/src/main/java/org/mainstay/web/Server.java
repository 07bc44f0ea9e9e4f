package org.mainstay.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.web.place.FolderImport;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.SourceStore;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The running web application.
public final class Server implements AutoCloseable {

    /// Who is said to have added what came with the start.
    private static final String IMPORTER = "this machine";

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Starts to answer; the database stays the caller's to close.
    public static Server start(Setting setting, Database database) {
        var application = new SpringApplication(WebApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(properties(setting));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("setting", setting));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("database", database));
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
        properties.put("spring.thymeleaf.enable-spring-el-compiler", "true");
        // A page that fails half-way must become an error page, not half a page.
        properties.put("spring.thymeleaf.servlet.produce-partial-output-while-processing", "false");
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

    /// Makes a place of a folder, or brings the one of that id up to it, and begins to read it.
    public void add(String id, String name, Path folder) throws IOException {
        context.getBean(Places.class).add(id, name, IMPORTER);
        new FolderImport(context.getBean(SourceStore.class), context.getBean(PlaceFiles.class))
                .add(id, folder, IMPORTER);
        context.getBean(OpenPlaces.class).reopen(id);
    }

    @Override
    public void close() {
        context.close();
    }
}
