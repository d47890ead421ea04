/**
 * The page of each framework for the public: why it is as it is, what it asks of whom and when, what is assumed; and its
 * preview for whoever owns it.
 */
@NamedInterface("site")
package org.waymark.framework.site;

import org.springframework.modulith.NamedInterface;
