/** Switching a version of a framework on from a day: who may, what it means for what is planned, and taking that back. */
package org.waymark.inspection.switching;
