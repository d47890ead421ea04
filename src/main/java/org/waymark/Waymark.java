package org.waymark;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Waymark: the server, or one of its commands. Beans go by their full names, so that two rooms may use the same
 * word; those that models name have names of their own.
 */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class Waymark {

    public static void main(String[] arguments) {
        // The engine's tables hold times without a zone: nodes in different zones, or one in summer, would misread
        // them.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (Commands.asksForOne(arguments)) {
            System.exit(SmallJava.run(arguments).orElseGet(() -> Commands.line().execute(arguments)));
        }
        SpringApplication.run(Waymark.class, arguments);
    }
}
