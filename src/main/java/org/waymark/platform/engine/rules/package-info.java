/**
 * The engine's configuration and the rules that it keeps: who sees which inspection, who may complete a task,
 * what is refused.
 */
@NamedInterface("rules")
package org.waymark.platform.engine.rules;

import org.springframework.modulith.NamedInterface;
