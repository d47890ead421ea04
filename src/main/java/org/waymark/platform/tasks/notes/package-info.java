/** What is asked of words that people write, whatever the form: how long they may be, and that they name nobody. */
@NamedInterface("notes")
package org.waymark.platform.tasks.notes;

import org.springframework.modulith.NamedInterface;
