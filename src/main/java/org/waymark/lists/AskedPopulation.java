package org.waymark.lists;

import java.util.List;
import org.waymark.framework.Framework;
import org.waymark.framework.Sample;

/**
 * Of whom a framework has the cases chosen, for those who supply lists and name cases.
 *
 * @param open                whether open cases are
 * @param closed              whether cases that were closed lately are
 * @param closedWithinMonths  how lately
 * @param stages              titles of the stages of which a child reached one; empty is whatever it reached
 */
public record AskedPopulation(boolean open, boolean closed, int closedWithinMonths, List<String> stages) {

    public AskedPopulation {
        stages = List.copyOf(stages);
    }

    public static AskedPopulation of(Framework framework) {
        Sample.Population from = framework.sample().from();
        return new AskedPopulation(
                from.status() != Sample.Population.Status.CLOSED,
                from.status() != Sample.Population.Status.OPEN,
                framework.sample().closedWithinMonths(),
                from.stages().stream()
                        .filter(framework.listedStages()::contains)
                        .map(stage -> framework.stage(stage).title())
                        .toList());
    }
}
