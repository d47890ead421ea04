/** Reads the frameworks when Waymark starts, checks and compares their files at the command line, and says what to mend. */
@NamedInterface("start")
package org.waymark.framework.start;

import org.springframework.modulith.NamedInterface;
