/**
 * Waymark as processes that are killed, cut off and flooded, on a PostgreSQL that keeps what it was given. No test of the suite:
 * {@code mvn -Pendurance verify} runs those that end in {@code Endurance}, one after the other.
 */
package org.waymark.endurance;
