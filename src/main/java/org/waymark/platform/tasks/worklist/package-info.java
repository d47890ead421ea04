/**
 * What somebody has to do, as the list that they come in to: grouped by case and by inspection, the most urgent first. What
 * a task is, and how it is worked, is the desk's.
 */
@NamedInterface("worklist")
package org.waymark.platform.tasks.worklist;

import org.springframework.modulith.NamedInterface;
