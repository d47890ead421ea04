/**
 * What each inspectorate of a joint inspection finds in one child's case: asked for, kept from the others at first, opened,
 * and laid side by side. What is seen of facts is shared at once. What inspected bodies find in it themselves stands beside.
 */
@NamedInterface("views")
package org.waymark.casework.views;

import org.springframework.modulith.NamedInterface;
