/** Years of the programme played in advance, without the engine, a database or Spring: who when, at what load, what slips. */
@NamedInterface("simulation")
package org.waymark.programme.simulation;

import org.springframework.modulith.NamedInterface;
