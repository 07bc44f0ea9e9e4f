package org.mainstay.web;

import org.mainstay.web.access.AccessConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// What Spring is told: how HTTP, sign-in and templates behave. Everything else is built by hand in [Wiring].
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@Import({Wiring.class, WebConfiguration.class, AccessConfiguration.class})
class WebApplication {}
