/**
 * Where each framework is in its life today, and what was done to one beside its file. What follows for planned
 * inspections is not decided here.
 */
@NamedInterface("life")
package org.waymark.framework.life;

import org.springframework.modulith.NamedInterface;
