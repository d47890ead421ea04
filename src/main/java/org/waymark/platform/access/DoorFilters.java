package org.waymark.platform.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.platform.access.request.AccessSettings;
import org.waymark.platform.access.request.CacheOfFiles;
import org.waymark.platform.access.request.HeadersOfAll;
import org.waymark.platform.access.request.OneNonce;
import org.waymark.platform.access.request.RecordedRequests;
import org.waymark.platform.access.request.RequestThreads;
import org.waymark.platform.access.request.SecureCookies;
import org.waymark.platform.access.request.ServicesFoundOnce;
import org.waymark.platform.access.request.Strangers;
import org.waymark.platform.access.request.UploadAddresses;
import org.waymark.platform.access.request.WhileDatabaseIsAway;
import org.waymark.platform.audit.Audit;

/** What every request passes before anything else sees it, in this order. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DoorFilters {

    @Bean
    FilterRegistrationBean<RequestThreads> requestThreads() {
        FilterRegistrationBean<RequestThreads> registration = at(0, new RequestThreads());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<WhileDatabaseIsAway> whileDatabaseIsAway() {
        return at(1, new WhileDatabaseIsAway());
    }

    @Bean
    FilterRegistrationBean<HeadersOfAll> headersOfAll() {
        return at(2, new HeadersOfAll());
    }

    /** Outside the guard, so that what it refuses is recorded too. */
    @Bean
    FilterRegistrationBean<RecordedRequests> recordedRequests(Audit audit, Clock clock, AccessSettings settings) {
        Strangers strangers = new Strangers(settings.strangersAMinute(), System::nanoTime);
        return at(3, new RecordedRequests(audit, clock, strangers));
    }

    @Bean
    FilterRegistrationBean<SecureCookies> secureCookies() {
        return at(4, new SecureCookies());
    }

    @Bean
    FilterRegistrationBean<SessionExpiry> sessionLimits(SignInStamps stamps, AccessSettings settings) {
        return at(5, new SessionExpiry(stamps, settings.longestSession(), System::nanoTime));
    }

    /** Before anything that reads what was sent. */
    @Bean
    FilterRegistrationBean<RequestBodySizes> bodyLimits(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
        return at(6, new RequestBodySizes(new UploadAddresses(controllers::getObject)));
    }

    @Bean
    FilterRegistrationBean<WebApplicationGuard> webApplicationGuard() {
        return at(7, new WebApplicationGuard());
    }

    @Bean
    FilterRegistrationBean<SignInDoor> signInDoor(SignIns signIns) {
        return at(8, new SignInDoor(signIns));
    }

    @Bean
    FilterRegistrationBean<OwnPasswordDoor> ownPasswordDoor(SignIns signIns) {
        return at(9, new OwnPasswordDoor(signIns));
    }

    @Bean
    FilterRegistrationBean<EngineDoor> engineDoor(@Value("${waymark.post.site}") String site) {
        return at(10, new EngineDoor(site));
    }

    @Bean
    FilterRegistrationBean<CacheOfFiles> cacheOfFiles() {
        return at(11, new CacheOfFiles());
    }

    @Bean
    FilterRegistrationBean<OneNonce> oneNonce() {
        return at(12, new OneNonce());
    }

    @Bean
    FilterRegistrationBean<ServicesFoundOnce> servicesFoundOnce() {
        FilterRegistrationBean<ServicesFoundOnce> registration = at(13, new ServicesFoundOnce());
        registration.setUrlPatterns(Set.of("/camunda/*"));
        return registration;
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int place, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
