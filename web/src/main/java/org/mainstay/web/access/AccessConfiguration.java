package org.mainstay.web.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/// What Spring Security is told, and what stands around it.
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    static final String WITH = "/sign-in/with";

    private static final Logger LOG = LoggerFactory.getLogger(AccessConfiguration.class);
    private static final Duration REFUSAL = Duration.ofSeconds(1);

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, Entrance entrance, People people, FirstRun firstRun, AuthenticationProvider passwords) {
        var refusals = new Refusals(firstRun);
        var arrivals = new Arrivals();
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .anyRequest()
                                .access(new Guard()))
                .addFilterBefore(new Standing(people, entrance.demonstration()), CsrfFilter.class)
                .addFilterBefore(new Uploads(refusals), CsrfFilter.class)
                .csrf(forms -> forms.ignoringRequestMatchers(Routes.RECONCILE, Routes.SURVEY))
                // Ours are set before anything else, so that no answer is without them.
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authenticationProvider(passwords)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(arrivals)
                        .failureHandler(arrivals))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"));
        var provider = entrance.provider();
        if (provider != null) {
            http.oauth2Login(elsewhere -> elsewhere
                    .clientRegistrationRepository(new InMemoryClientRegistrationRepository(
                            List.of(ProviderSignIn.registration(provider, entrance))))
                    .loginPage("/sign-in")
                    .authorizationEndpoint(begin -> begin.baseUri(WITH))
                    .redirectionEndpoint(back -> back.baseUri("/sign-in/back/*"))
                    .userInfoEndpoint(user -> user.oidcUserService(new ProviderSignIn(provider, people)))
                    .successHandler(arrivals)
                    .failureHandler(arrivals));
        }
        return http.build();
    }

    @Bean
    AuthenticationProvider passwordSignIn(People people, AuditTrail trail, Passwords passwords, Attempts attempts) {
        return new PasswordSignIn(people, trail, passwords, attempts, Clock.systemUTC(), REFUSAL);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Attempts attempts() {
        return new Attempts(Clock.systemUTC());
    }

    @Bean
    Roster roster(Database database, People people, AuditTrail trail) {
        return new Roster(database, people, trail);
    }

    @Bean
    Session session() {
        return new Session();
    }

    @Bean
    Account account(Entrance entrance) {
        return new Account(entrance);
    }

    @Bean
    FirstRun firstRun(People people, Roster roster, Attempts attempts, Entrance entrance) {
        var firstRun = new FirstRun(people, roster, attempts, entrance);
        if (firstRun.open()) {
            firstRun.code()
                    .ifPresent(code -> LOG.warn(
                            "Nobody is set up here yet. Open /set-up in a browser and give this code: {}", code));
        }
        return firstRun;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadable() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Unreadable.class.getName());
            }
        });
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> headers() {
        return first(new Headers(), 0);
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> hosts(Entrance entrance) {
        return first(new Hosts(entrance.hosts()), 1);
    }

    private static FilterRegistrationBean<OncePerRequestFilter> first(OncePerRequestFilter filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
