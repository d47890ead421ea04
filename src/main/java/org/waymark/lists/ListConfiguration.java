package org.waymark.lists;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.lists.reading.ListHeadings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ListSettings.class)
class ListConfiguration {

    /** By which words the columns of lists are known. Wrong ones stop the start, and say what is wrong. */
    @Bean
    ListHeadings listHeadings(ListSettings settings) {
        return ListHeadings.inForce(settings.listHeadings());
    }
}
