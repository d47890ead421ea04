package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Waymark. Beans go by their full names, so that two rooms may use the same word; those that models name have names of their own. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Waymark {

    public static void main(String[] arguments) {
        SpringApplication.run(Waymark.class, arguments);
    }
}
