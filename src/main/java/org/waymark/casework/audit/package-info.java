/** What the authority itself finds in cases that inspectors look at: asked for, recorded, and set beside the inspectors' view. */
@NamedInterface("audit")
package org.waymark.casework.audit;

import org.springframework.modulith.NamedInterface;
