/** The report's words: put together, drafted, checked, charted, quality assured. */
package org.waymark.report.writing;
