package org.waymark.framework.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.framework.FrameworkVersion;
import org.waymark.framework.Frameworks;
import org.waymark.framework.life.FrameworkStandings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrameworkSettings.class)
class FrameworkConfiguration {

    private static final Path IN_WORKING_DIRECTORY = Path.of("config", "frameworks");

    private static final Logger LOG = LoggerFactory.getLogger(FrameworkConfiguration.class);

    @Bean
    Frameworks frameworks(FrameworkSettings settings, Supplier<List<FrameworkVersion>> switchedOn, Clock clock) {
        Frameworks frameworks = read(settings);
        frameworks.doubts().forEach(doubt -> LOG.warn("A framework is to be looked at. {}", doubt));
        FrameworkStandings.ofFiles(frameworks.all(), List.of())
                .overlaps()
                .forEach(overlap -> LOG.warn("Frameworks are to be looked at. {}", overlap.words()));
        return frameworks.with(switchedOn, clock);
    }

    private static Frameworks read(FrameworkSettings settings) {
        if (settings.frameworks() != null) {
            return Frameworks.in(settings.frameworks());
        }
        return Files.isDirectory(IN_WORKING_DIRECTORY) ? Frameworks.in(IN_WORKING_DIRECTORY) : Frameworks.shipped();
    }
}
