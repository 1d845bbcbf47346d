package org.plumbline.server.api.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.plumbline.server.access.RouteRules;
import org.plumbline.server.access.Scope;
import org.plumbline.server.api.Problems;
import org.plumbline.server.api.Refusal;
import org.plumbline.server.api.Wrong;
import org.plumbline.server.pages.Language;
import org.plumbline.server.pages.Texts;
import org.plumbline.server.signin.Counts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door for programs: a token and nothing else opens it, no session begins, and the same rules hold behind it. */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, RouteRules rules, Tokens tokens, Counts counts, Problems problems, Texts texts)
            throws Exception {
        http.securityMatcher("/api", "/api/**")
                .addFilterBefore(new ByToken(tokens, counts, problems), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(rules))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // a mark against forged forms guards what a browser sends by itself: it sends no token by itself
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(out -> out.disable())
                .exceptionHandling(refused -> refused.accessDeniedHandler(
                                (request, response, _) -> problems.write(refusal(request, texts), request, response))
                        .authenticationEntryPoint((request, response, _) -> unknown(request, response, problems)))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
        return http.build();
    }

    private static void unknown(HttpServletRequest request, HttpServletResponse response, Problems problems)
            throws IOException {
        problems.write(Refusal.of(HttpStatus.UNAUTHORIZED, "no-token"), request, response);
    }

    private static Refusal refusal(HttpServletRequest request, Texts texts) {
        if (request.getAttribute(RouteRules.LACKING) instanceof Scope scope) {
            var wrong = new Wrong(
                    "scope." + scope.word(),
                    scope.word(),
                    texts.in(Language.of(request), "tokens.scopes." + scope.word() + ".hint"),
                    texts.in(Language.of(request), "api.lacking", scope.word()));
            return new Refusal(HttpStatus.FORBIDDEN, "too-narrow", List.of(wrong));
        }
        return request.getAttribute(RouteRules.UNSEEN) != null
                ? Refusal.notThere()
                : Refusal.of(HttpStatus.FORBIDDEN, "forbidden");
    }
}
