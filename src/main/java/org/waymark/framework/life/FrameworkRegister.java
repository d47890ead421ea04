package org.waymark.framework.life;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;

/** Where the frameworks are in their lives, by their files and by what was done beside them. */
@Component
public class FrameworkRegister {

    private final Frameworks frameworks;
    private final FrameworkActs acts;

    FrameworkRegister(Frameworks frameworks, FrameworkActs acts) {
        this.frameworks = frameworks;
        this.acts = acts;
    }

    /** As of now, for any day. */
    public FrameworkStandings standings() {
        return new FrameworkStandings(frameworks.versions(), acts.all());
    }

    public FrameworkStanding standing(Framework framework, LocalDate day) {
        return standings().of(framework, day);
    }
}
