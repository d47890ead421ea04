/** What is asked of words that people write about children, whatever the form: here, that they name nobody. */
@NamedInterface("notes")
package org.waymark.platform.tasks.notes;

import org.springframework.modulith.NamedInterface;
