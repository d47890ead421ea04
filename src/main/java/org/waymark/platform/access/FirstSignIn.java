package org.waymark.platform.access;

import java.util.Optional;

/** What somebody is told when they sign in for the first time. A demonstration has it; where people work, nothing does. */
public interface FirstSignIn {

    /** @return empty for somebody of whom nothing is known */
    Optional<Line> lineFor(String user);

    /**
     * Who they are here, what waits for them, where to begin.
     *
     * @param at the address at which they begin
     */
    record Line(String who, String waits, String begin, String at) {}
}
