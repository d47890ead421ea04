/** What an inspection looks at in particular, where its framework lets that be chosen: a theme, a topic. */
@NamedInterface("focus")
package org.waymark.inspection.focus;

import org.springframework.modulith.NamedInterface;
