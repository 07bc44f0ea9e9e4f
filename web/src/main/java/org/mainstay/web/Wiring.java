package org.mainstay.web;

import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.view.Show;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything that pages are given, made by hand.
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    OpenPlaces openPlaces(Setting setting) {
        return new OpenPlaces(setting.cache());
    }

    @Bean
    Show show() {
        return new Show();
    }
}
