package org.waymark.platform.mail;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters leave.
 *
 * @param site      where Waymark is reached, without a slash at the end: every link in a letter begins with it
 * @param from      the address that letters come from
 * @param offices   addresses outside Waymark by name, such as {@code press-office}
 * @param attempts  how often a letter is tried before a person has to look at it
 * @param firstWait how long after a failure it is tried again; each further wait is twice as long
 * @param everySeconds how long after a round the postman goes the next
 */
@ConfigurationProperties("waymark.post")
record PostSettings(
        @DefaultValue("http://localhost:8080") String site,
        @DefaultValue("waymark@localhost") String from,
        @DefaultValue Map<String, String> offices,
        @DefaultValue("10") int attempts,
        @DefaultValue("1m") Duration firstWait,
        @DefaultValue("30") int everySeconds) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** The host of the address that letters come from. */
    String host() {
        return from.replaceFirst(".*@", "").replaceFirst(">.*", "");
    }

    /** How long to wait after so many failures. */
    Duration waitAfter(int failures) {
        int doublings = Math.min(Math.max(failures - 1, 0), 20);
        Duration wait = firstWait.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
