/**
 * What may change on the way: an extension, a deferral, a pause, a lost day, another first or last day, the end
 * of fieldwork, a cancellation.
 */
@NamedInterface("changes")
package org.waymark.inspection.changes;

import org.springframework.modulith.NamedInterface;
