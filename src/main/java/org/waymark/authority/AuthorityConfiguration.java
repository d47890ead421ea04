package org.waymark.authority;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthoritySettings.class)
class AuthorityConfiguration {

    /** Before any runner: accounts and demonstration data are made for the authorities there are. */
    @Bean
    SmartInitializingSingleton loadAuthorities(AuthoritySettings settings, Authorities authorities) {
        return () -> authorities.put(AuthoritiesFile.listed(settings.authorities()));
    }
}
