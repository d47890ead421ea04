package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.trial.Trial;

/** Waymark with the trial process, to be looked at in a browser. */
final class Playground {

    private Playground() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Waymark.class, TestTeams.class);
        ConfigurableApplicationContext context = application.run(arguments);
        Trial trial = context.getBean(Trial.class);
        for (int i = 0; i < 3; i++) {
            System.out.println("Inspection " + trial.begin());
        }
    }
}
