package org.waymark.platform.access;

import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Who comes in where. Programs sign in with HTTP Basic under {@code /api}; people sign in to the web applications,
 * which keep their own session and their own token against forged requests; reports, forms and health are open;
 * everything else is closed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {

    private static final String OWN_PAGES =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, IdentityService identityService, SignIns signIns) throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs", "/v3/api-docs.yaml")
                .authenticationProvider(new EngineSignIn(identityService, signIns))
                .addFilterAfter(new EngineSignIn.HandOver(identityService), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.realmName("Waymark"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'")))
                .build();
    }

    /** The pages of an inspection: files without data, which they fetch as whoever is signed in. */
    @Bean
    @Order(2)
    SecurityFilterChain pagesOfInspections(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> request.getRequestURI().startsWith("/camunda/waymark/"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_PAGES))
                        .frameOptions(frame -> frame.deny()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain webApplications(HttpSecurity http) throws Exception {
        // By the whole address: the web applications' own servlets would hide part of it from the usual matcher.
        return http.securityMatcher(request -> (request.getRequestURI() + "/").startsWith("/camunda/"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health",
                                "/actuator/health/liveness",
                                "/actuator/health/readiness",
                                "/actuator/info",
                                "/actuator/prometheus",
                                "/reports/**",
                                "/frameworks",
                                "/frameworks/**",
                                "/forms/**",
                                "/accessibility",
                                "/",
                                "/error",
                                "/favicon.ico",
                                "/robots.txt")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                // Nothing is behind these addresses for anybody: the answer is the same as to one that leads nowhere.
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, nobody) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_PAGES))
                        .frameOptions(frame -> frame.deny()))
                .build();
    }
}
