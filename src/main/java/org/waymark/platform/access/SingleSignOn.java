package org.waymark.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.platform.access.request.SignedInUser;

/**
 * Sign-in at a directory by OpenID Connect, where one is configured as the client registration {@code waymark}. Who the
 * directory vouches for gets the same session of the web applications as a password gives, so that everything that
 * guards a session guards this one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("spring.security.oauth2.client.registration.waymark.client-id")
class SingleSignOn {

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);
    private static final String BEGIN = "/oauth2/authorization/waymark";
    private static final String BACK = "/login/oauth2/code/waymark";
    private static final String WANTED = SingleSignOn.class.getName() + ".wanted";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final int BEHIND_THE_DOORS = 20;

    /** Admin keeps the form for passwords: for the account that is left when the directory is not. */
    private static final Pattern PAGES =
            Pattern.compile("/camunda/(app/(tasklist|cockpit|welcome)(/[a-z0-9/-]*)?|waymark/[a-z0-9-]+\\.html)?");

    private final DirectoryAccounts accounts;
    private final SingleSignOnSettings settings;

    SingleSignOn(DirectoryAccounts accounts, SingleSignOnSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Bean
    @Order(0)
    SecurityFilterChain directory(HttpSecurity http, ClientRegistrationRepository registrations) throws Exception {
        return http.securityMatcher("/oauth2/**", "/login/oauth2/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .oauth2Login(login -> login.authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(requests(registrations)))
                        .successHandler(this::begin)
                        .failureHandler((request, response, failure) -> {
                            LOG.warn("A sign-in at the directory failed: {}", inOneLine(failure.getMessage()));
                            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                        }))
                .build();
    }

    /** The address to come back to is the site's that is configured, not the one that a request says it was sent to. */
    private OAuth2AuthorizationRequestResolver requests(ClientRegistrationRepository registrations) {
        DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        if (!settings.site().isBlank()) {
            String site = settings.site().replaceFirst("/+$", "");
            requests.setAuthorizationRequestCustomizer(request -> request.redirectUri(site + BACK));
        }
        return requests;
    }

    @Bean
    FilterRegistrationBean<ToTheDirectory> toTheDirectory() {
        FilterRegistrationBean<ToTheDirectory> registration = new FilterRegistrationBean<>(new ToTheDirectory());
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + BEHIND_THE_DOORS);
        return registration;
    }

    private void begin(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        OidcUser person = (OidcUser) signedIn.getPrincipal();
        String wanted = wanted(request);
        try {
            String user = person.getClaimAsString(settings.userClaim());
            List<String> groups = accounts.refresh(new DirectoryAccounts.Person(
                    user, person.getGivenName(), person.getFamilyName(), person.getEmail(), groups(person)));
            AuthenticationUtil.revalidateSession(
                    request, AuthenticationUtil.createAuthentication("default", user, groups, List.of()));
            response.sendRedirect(wanted);
        } catch (DirectoryAccounts.NotTaken refused) {
            LOG.warn("A sign-in at the directory was not taken: {}", inOneLine(refused.getMessage()));
            endSession(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Collection<String> groups(OidcUser person) {
        List<String> named = person.getClaimAsStringList(settings.groupsClaim());
        return named == null
                ? List.of()
                : named.stream()
                        .map(name -> settings.groups().getOrDefault(name, name))
                        .toList();
    }

    /** What the directory or a visitor's address said, so that it cannot look like lines of the log's own. */
    private static String inOneLine(String text) {
        return String.valueOf(text).replaceAll("\\p{Cntrl}", " ");
    }

    private static void endSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String wanted(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WANTED) instanceof String page ? page : TASKLIST;
    }

    /** Sends whoever opens a page without being signed in to the directory, and keeps which page it was. */
    static class ToTheDirectory extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String path = request.getRequestURI();
            if (!request.getMethod().equals("GET")
                    || SignedInUser.of(request) != null
                    || !PAGES.matcher(path).matches()) {
                chain.doFilter(request, response);
                return;
            }
            String inspection = request.getParameter("inspection");
            boolean isOne = inspection != null && inspection.matches("[a-z0-9]{1,64}");
            request.getSession().setAttribute(WANTED, isOne ? path + "?inspection=" + inspection : path);
            response.sendRedirect(BEGIN);
        }
    }
}
