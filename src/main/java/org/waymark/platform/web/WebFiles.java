package org.waymark.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the folder of scripts and styles under its address. How long a browser keeps them is said elsewhere, with the other files. */
@Configuration(proxyBeanMethods = false)
class WebFiles implements WebMvcConfigurer {

    private final WebFolder folder;

    WebFiles(WebFolder folder) {
        this.folder = folder;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(folder.address() + "lib/lit-html/**").addResourceLocations(folder.libraries());
        registry.addResourceHandler(folder.address() + "**").addResourceLocations(WebFolder.LOCATION);
    }
}
