/**
 * Waymark as processes on a PostgreSQL of their own, for what is no test of the suite: how it holds out ({@code endurance}) and what
 * it costs ({@code bench}).
 */
package org.waymark.nodes;
