package org.waymark.platform.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says, once the doors are open, where they are and whom they open for. */
@Component
@ConditionalOnWebApplication
class StartupNotice {

    @EventListener
    void say(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        String here = scheme + "://localhost:" + environment.getProperty("local.server.port");
        System.out.printf(
                "%nWaymark is open.%n  Tasklist  %1$s/camunda/app/tasklist/%n  Cockpit   %1$s/camunda/app/cockpit/%n"
                        + "  Admin     %1$s/camunda/app/admin/%n  Reports   %1$s/reports%n",
                here);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            System.out.printf(
                    "%nThis is a demonstration, with invented data, and listens on this machine only.%nSign in as"
                            + " lead, inspector1 to inspector4, quality, manager, manager2, link301, dcs301, office301, dcs302,"
                            + " office302 or admin;%neverybody's password is %s.%n%n",
                    environment.getProperty("waymark.demonstration.password"));
        }
    }
}
