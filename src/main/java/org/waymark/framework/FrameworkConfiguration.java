package org.waymark.framework;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrameworkSettings.class)
class FrameworkConfiguration {

    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "frameworks");

    @Bean
    Frameworks frameworks(FrameworkSettings settings) {
        if (settings.frameworks() != null) {
            return Frameworks.in(settings.frameworks());
        }
        return Files.isDirectory(IN_WORKING_DIRECTORY) ? Frameworks.in(IN_WORKING_DIRECTORY) : Frameworks.shipped();
    }
}
