package org.mainstay.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mainstay.web.access.Entrance;
import org.mainstay.web.place.FolderImport;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.People;
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

    /// Starts to answer as the setting says, with nothing else set up beside it.
    public static Server start(Setting setting, Database database) {
        return start(setting, database, Map.of());
    }

    /// Starts to answer; the database stays the caller's to close.
    ///
    /// @param environment the variables of the process, which say how people come in
    public static Server start(Setting setting, Database database, Map<String, String> environment) {
        var entrance = Entrance.of(setting.address(), setting.demo(), environment);
        entrance.check(new People(database));
        var application = new SpringApplication(WebApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(properties(setting, entrance));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("setting", setting));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("database", database));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("entrance", entrance));
        return new Server(application.run());
    }

    private static Map<String, Object> properties(Setting setting, Entrance entrance) {
        var properties = new HashMap<String, Object>();
        properties.put("server.address", setting.address().getHostAddress());
        properties.put("server.port", setting.port());
        properties.put("server.error.whitelabel.enabled", "false");
        properties.put("server.servlet.session.cookie.same-site", "lax");
        properties.put("server.servlet.session.cookie.http-only", "true");
        properties.put("server.servlet.session.cookie.secure", Boolean.toString(entrance.encrypted()));
        properties.put("server.servlet.session.timeout", "2h");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put("management.endpoints.web.base-path", "/");
        properties.put("management.endpoints.web.exposure.include", "health,metrics");
        properties.put(
                "management.health.diskspace.path",
                setting.home().toAbsolutePath().toString());
        // Whole addresses would name the wrong scheme behind a proxy that does not tell its own.
        properties.put("server.tomcat.use-relative-redirects", "true");
        properties.put("server.shutdown", "graceful");
        properties.put("spring.thymeleaf.cache", "true");
        properties.put("spring.thymeleaf.enable-spring-el-compiler", "true");
        // A page that fails half-way must become an error page, not half a page.
        properties.put("spring.thymeleaf.servlet.produce-partial-output-while-processing", "false");
        // An address says which bytes it means, so that an upgrade shows at once.
        properties.put("spring.web.resources.cache.cachecontrol.max-age", "1d");
        properties.put("spring.web.resources.chain.strategy.content.enabled", "true");
        properties.put("spring.web.resources.chain.strategy.content.paths", "/assets/**");
        properties.put("spring.threads.virtual.enabled", "true");
        properties.put("spring.main.lazy-initialization", "false");
        properties.put("logging.level.root", "warn");
        properties.putAll(uploads(setting));
        properties.putAll(forwarded(entrance));
        return properties;
    }

    /// How much may be dropped at once. It is first written beside the store, where there is room for files.
    private static Map<String, Object> uploads(Setting setting) {
        return Map.of(
                "spring.servlet.multipart.resolve-lazily", "true",
                "spring.servlet.multipart.location",
                        setting.home().resolve("waiting").toAbsolutePath().toString(),
                "spring.servlet.multipart.max-file-size", "4GB",
                "spring.servlet.multipart.max-request-size", "4GB",
                "server.tomcat.max-part-count", "1000",
                "server.tomcat.max-part-header-size", "4KB",
                "server.tomcat.max-swallow-size", "-1");
    }

    /// What a proxy says of the sender is believed of the one that was named, and of no other.
    private static Map<String, Object> forwarded(Entrance entrance) {
        var proxy = entrance.proxy();
        return proxy == null
                ? Map.of("server.forward-headers-strategy", "none")
                : Map.of(
                        "server.forward-headers-strategy",
                        "native",
                        "server.tomcat.remoteip.internal-proxies",
                        proxy.replace(".", "\\."),
                        "server.tomcat.remoteip.remote-ip-header",
                        "x-forwarded-for",
                        "server.tomcat.remoteip.protocol-header",
                        "x-forwarded-proto");
    }

    /// The port it listens on.
    public int port() {
        var web = (ServletWebServerApplicationContext) context;
        return Optional.ofNullable(web.getWebServer()).orElseThrow().getPort();
    }

    /// What it is made of.
    ConfigurableApplicationContext context() {
        return context;
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
