package org.mainstay.web;

import java.util.List;
import org.mainstay.web.view.LateBody;
import org.mainstay.web.view.PageAnswer;
import org.mainstay.web.view.Suffix;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The edge: which classes hold routes, and how their answers are written.
@Configuration(proxyBeanMethods = false)
@ComponentScan({"org.mainstay.web.page", "org.mainstay.web.api"})
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageAnswer());
    }

    @Bean
    FilterRegistrationBean<Suffix> suffix() {
        var registration = new FilterRegistrationBean<>(new Suffix());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<LateBody> lateBody() {
        var registration = new FilterRegistrationBean<>(new LateBody());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
