package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.nodes.JavaProcess;
import org.waymark.nodes.Node;
import vanilla.VanillaEngine;

/** The engine without Waymark, as a process: its starter's libraries, the models as files, its own forms. */
final class Vanilla {

    /** What Waymark brings and the starter does not; left in, it would be started too. */
    private static final Pattern NOT_THE_STARTERS = Pattern.compile(
            ".*/(spring-security-.*|spring-boot-starter-security-.*|spring-boot-starter-oauth2.*|spring-boot-starter-data-jpa.*"
                    + "|hibernate-(?!validator).*|spring-data-.*|flyway-.*|thymeleaf-.*|spring-boot-starter-thymeleaf.*|springdoc-.*|swagger-.*"
                    + "|spring-modulith-.*|spring-boot-actuator.*|spring-boot-starter-actuator.*|micrometer-registry-.*"
                    + "|spring-boot-starter-mail.*)\\.jar");

    private Vanilla() {}

    static Node on(String url, Map<String, String> database, Path folder, int cases) throws IOException {
        return new Node(
                "v",
                folder,
                database,
                List.of(
                        "--spring.config.location=classpath:/bench/vanilla.yml",
                        "--camunda.bpm.deployment-resource-pattern=file:"
                                + Path.of("processes").toAbsolutePath() + "/child-journey.bpmn",
                        "--bench.cases=" + cases),
                VanillaEngine.class.getName(),
                JavaProcess.testsOver(NOT_THE_STARTERS.asMatchPredicate().negate()));
    }
}
