/**
 * What inspectors see beside the cases: recorded, handed over, listed, and what is unfinished when the days end.
 */
package org.waymark.fieldwork.activities;
