/** What inspectors write of children, read for names before it is recorded. What a report may say is not decided here. */
package org.waymark.inspection.notes;
