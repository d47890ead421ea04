/**
 * A year as it is to be placed: who is wanted in which weeks, which inspectors there are, and what a placing means. How a
 * good one is found is not told here.
 */
package org.waymark.programme.placing;
