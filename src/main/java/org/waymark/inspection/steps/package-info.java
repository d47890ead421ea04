/** Where a task stands: what came before it in its process, what waits beside it, and what comes next. Decides nothing. */
package org.waymark.inspection.steps;
