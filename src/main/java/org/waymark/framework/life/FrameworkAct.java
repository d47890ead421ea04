package org.waymark.framework.life;

import java.time.LocalDate;

/**
 * What was done to a framework beside its file.
 *
 * @param framework its id
 * @param day       the first day on which it holds
 */
public record FrameworkAct(String framework, Kind kind, LocalDate day) {

    public enum Kind {
        /** No inspection begins under it any more. */
        WITHDRAWN,

        /** It has the place back that another had taken. */
        RESTORED
    }
}
