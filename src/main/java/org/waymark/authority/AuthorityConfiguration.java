package org.waymark.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthoritySettings.class)
class AuthorityConfiguration {

    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "authorities.csv");

    /** Before any runner: accounts and demonstration data are made for the authorities there are. */
    @Bean
    SmartInitializingSingleton loadAuthorities(AuthoritySettings settings, Authorities authorities) {
        return () -> authorities.put(listed(settings));
    }

    private static List<AuthorityView> listed(AuthoritySettings settings) {
        if (settings.authorities() != null) {
            return AuthoritiesFile.read(settings.authorities());
        }
        return Files.exists(IN_WORKING_DIRECTORY)
                ? AuthoritiesFile.read(IN_WORKING_DIRECTORY)
                : AuthoritiesFile.shipped();
    }
}
