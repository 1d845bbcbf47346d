package org.plumbline.server.signin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Refusals;
import org.plumbline.server.access.RouteRules;
import org.plumbline.server.access.TooMuchSent;
import org.plumbline.server.audit.Audit;
import org.plumbline.server.audit.Deed;
import org.plumbline.server.database.Acting;
import org.plumbline.server.pages.JteScreens;
import org.plumbline.server.signin.provider.ProviderSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** How people sign in, and what every answer of the server carries. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SignInConfiguration.IDLE_SECONDS)
class SignInConfiguration {
    /** A session ends after an hour without a request: a case may be discussed that long. */
    static final int IDLE_SECONDS = 3600;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    /** Argon2id with 19 MiB, 2 passes and 1 lane: the least that OWASP's password storage advice gives. */
    @Bean
    PasswordEncoder passwords() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    /** Nobody comes in by Spring's own ways: our pages look at passwords and codes. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return _ -> {
            throw new ProviderNotFoundException("not this way");
        };
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            RouteRules rules,
            Refusals refusals,
            ProviderSignIn provider,
            Audit audit,
            Limits limits,
            JteScreens screens,
            Clock clock)
            throws Exception {
        provider.addTo(http);
        http.addFilterBefore(new SessionEnds(clock), SecurityContextHolderFilter.class)
                .addFilterBefore(new TooMuchSent(screens), CsrfFilter.class)
                .addFilterBefore(new ActsAsPerson(), AuthorizationFilter.class)
                .addFilterBefore(limits, AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/assets/**")
                        .permitAll()
                        .requestMatchers("/health", "/health/readiness")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .access(rules))
                .requestCache(cache -> cache.requestCache(new HttpSessionRequestCache()))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler((_, _, who) -> note(who, audit))
                        .logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(
                        refused -> refused.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        return http.build();
    }

    @Bean
    Limits limits(Counts counts, JteScreens screens) {
        return new Limits(counts, screens);
    }

    /** The limits stand in the chain of the security only, where it is known who asks. */
    @Bean
    org.springframework.boot.web.servlet.FilterRegistrationBean<Limits> onlyInTheChain(Limits limits) {
        var registration = new org.springframework.boot.web.servlet.FilterRegistrationBean<>(limits);
        registration.setEnabled(false);
        return registration;
    }

    private static void note(@Nullable Authentication who, Audit audit) {
        if (who == null || !(who.getPrincipal() instanceof SignedIn(var person))) {
            return;
        }
        try {
            Acting.asPerson(person, () -> {
                audit.note(Deed.of("signed-out"));
                return true;
            });
        } catch (Exception e) {
            throw new IllegalStateException("nobody could be signed out", e);
        }
    }
}
