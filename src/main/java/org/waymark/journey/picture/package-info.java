/**
 * Pictures drawn as SVG: well-formed, with a title and a description, told apart without colour, and no text smaller
 * than eleven pixels. They know nothing of children: whoever draws hands them titles, days and numbers.
 */
package org.waymark.journey.picture;
