package org.waymark.access;

import jakarta.servlet.Filter;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.waymark.audit.Audit;

/** What every request passes before anything else sees it, in this order. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DoorFilters {

    @Bean
    FilterRegistrationBean<HeadersOfAll> headersOfAll() {
        return at(0, new HeadersOfAll());
    }

    /** Outside the guard, so that what it refuses is recorded too. */
    @Bean
    FilterRegistrationBean<RecordedRequests> recordedRequests(
            Audit audit, Clock clock, AccessSettings settings) {
        Strangers strangers = new Strangers(settings.strangersAMinute(), System::nanoTime);
        return at(1, new RecordedRequests(audit, clock, strangers));
    }

    @Bean
    FilterRegistrationBean<SecureCookies> secureCookies() {
        return at(2, new SecureCookies());
    }

    @Bean
    FilterRegistrationBean<SessionLimits> sessionLimits(SignInStamps stamps, AccessSettings settings) {
        return at(3, new SessionLimits(stamps, settings.longestSession(), System::nanoTime));
    }

    @Bean
    FilterRegistrationBean<WebApplicationGuard> webApplicationGuard() {
        return at(4, new WebApplicationGuard());
    }

    @Bean
    FilterRegistrationBean<SignInDoor> signInDoor(SignIns signIns) {
        return at(5, new SignInDoor(signIns));
    }

    @Bean
    FilterRegistrationBean<CacheOfFiles> cacheOfFiles() {
        return at(6, new CacheOfFiles());
    }

    @Bean
    FilterRegistrationBean<OneNonce> oneNonce() {
        return at(7, new OneNonce());
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int place, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
