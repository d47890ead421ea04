package org.waymark.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Which version of a published report a page shows.
 *
 * @param first    the day the report was first published
 * @param number   of the version, from 1
 * @param all      versions there were when it was published, the first one first; empty when there was only this one
 * @param frameworkId under which its page is found; null leads to none
 */
public record Edition(
        LocalDate first, int number, List<PublishedVersionRepository.PublishedVersionLine> all, String frameworkId) {

    public Edition {
        all = List.copyOf(all);
    }

    static Edition only(LocalDate on) {
        return new Edition(on, 1, List.of(), null);
    }

    public boolean isCorrected() {
        return all.size() > 1;
    }

    /** The day of this version. */
    LocalDate on() {
        return all.stream()
                .filter(line -> line.number() == number)
                .map(PublishedVersionRepository.PublishedVersionLine::publishedOn)
                .findFirst()
                .orElse(first);
    }
}
