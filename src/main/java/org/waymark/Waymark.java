package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

/** Starts Waymark: the server, or one of its commands. */
@SpringBootApplication
public class Waymark {

    public static void main(String[] arguments) {
        if (Commands.asksForOne(arguments)) {
            System.exit(new CommandLine(new Commands()).execute(arguments));
        }
        SpringApplication.run(Waymark.class, arguments);
    }
}
