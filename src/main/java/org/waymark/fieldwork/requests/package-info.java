/**
 * What the authority is asked for: by the framework and by the inspectors, and what it answers; and what inspectors ask of
 * other bodies that are inspected.
 */
package org.waymark.fieldwork.requests;
