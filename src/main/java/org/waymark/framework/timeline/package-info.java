/** What is done by whom and when, as a list and as a picture. */
@NamedInterface("timeline")
package org.waymark.framework.timeline;

import org.springframework.modulith.NamedInterface;
