/** What came of a run, for whoever wrote the framework: its days as a picture, and why it stopped. */
package org.waymark.rehearsal.outcome;
