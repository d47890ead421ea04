package org.waymark.platform.machine;

import java.time.Duration;

/**
 * A kind of work in the background. Each has a thread of its own, so that none waits for another. A room makes one a
 * bean, and it goes on as long as Waymark runs.
 *
 * @param name   the work, in words that begin a sentence of the log
 * @param first  how long after the start it is done first
 * @param pause  how long after its end it is done again
 * @param atMost how long it may take; after that it is interrupted, and health says that something waits
 * @param work   what is done; what it throws is noted, and it is done again after the pause
 */
public record Round(String name, Duration first, Duration pause, Duration atMost, Runnable work) {}
