package org.waymark.platform.access;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the addresses for programs: it stands where they stand, and repeats no host that a request named. */
@Configuration(proxyBeanMethods = false)
class DescribedApi {

    @Bean
    OpenAPI describedWhereItIs() {
        return new OpenAPI().addServersItem(new Server().url("/"));
    }
}
