/**
 * The law's limits on the steps of a child's journey, and whether a journey kept them. Of the room's own: no other room
 * counts them.
 */
package org.waymark.journey.limits;
