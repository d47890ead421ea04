package org.waymark.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.platform.access.request.RecordedRequests;

/**
 * Signs programs in with the engine's own users, behind the same throttle as the web applications, and lets them act as those
 * users.
 */
class EngineSignIn implements AuthenticationProvider {

    private static final String REFUSED =
            "The user or the password is not right, or too many tries have failed: wait a while.";

    private final IdentityService identityService;
    private final SignIns signIns;

    EngineSignIn(IdentityService identityService, SignIns signIns) {
        this.identityService = identityService;
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String user = asked.getName();
        String password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (!signIns.begin(user, address).isZero()) {
            throw new BadCredentialsException(REFUSED);
        }
        try {
            return checked(user, password, address);
        } finally {
            signIns.end(user, address);
        }
    }

    private Authentication checked(String user, String password, String address) {
        if (password.isEmpty() || !signIns.hasPassword(user) || !identityService.checkPassword(user, password)) {
            if (signIns.failed(user, address)) {
                RequestContextHolder.currentRequestAttributes()
                        .setAttribute(RecordedRequests.TRIED, user, RequestAttributes.SCOPE_REQUEST);
            }
            throw new BadCredentialsException(REFUSED);
        }
        signIns.succeeded(user, address);
        List<SimpleGrantedAuthority> groups = identityService.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, groups);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Hands the signed-in user on to the engine for the length of the request. */
    static class HandOver extends OncePerRequestFilter {

        private final IdentityService identityService;

        HandOver(IdentityService identityService) {
            this.identityService = identityService;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
            try {
                if (signedIn instanceof UsernamePasswordAuthenticationToken && signedIn.isAuthenticated()) {
                    identityService.setAuthentication(
                            signedIn.getName(),
                            signedIn.getAuthorities().stream()
                                    .map(GrantedAuthority::getAuthority)
                                    .toList(),
                            List.of());
                    request.setAttribute(RecordedRequests.USER, signedIn.getName());
                }
                chain.doFilter(request, response);
            } finally {
                identityService.clearAuthentication();
            }
        }
    }
}
