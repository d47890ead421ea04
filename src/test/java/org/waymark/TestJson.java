package org.waymark;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What tests send and read is written as the product writes it, although a library of the tests is in Kotlin. */
@TestConfiguration(proxyBeanMethods = false)
class TestJson {

    /** Spring takes up Jackson's module for Kotlin wherever it is on the class path; this one of the same name stands in its place. */
    @Bean
    Module nothingOfKotlin() {
        return new SimpleModule("com.fasterxml.jackson.module.kotlin.KotlinModule");
    }
}
