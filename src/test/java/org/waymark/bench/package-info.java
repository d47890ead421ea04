/**
 * What Waymark costs beside the engine without Waymark and beside plain JDBC: {@code mvn -Pbench verify}. No test of the suite: what
 * must not grow is counted by ordinary tests, and nothing fails here for being slow.
 */
package org.waymark.bench;
