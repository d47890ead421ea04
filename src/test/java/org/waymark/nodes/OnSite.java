package org.waymark.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.waymark.Waymark;
import org.waymark.rehearsal.PlayedInspections;
import org.waymark.rehearsal.PlayedInspectionsConfiguration;

/**
 * Plays one inspection in an empty database until it is on site today. A process of its own, with a clock and jobs that are moved by
 * hand; the scenarios go on from there by the real clock.
 */
public final class OnSite {

    public static final String PASSWORD = "waymark-test";
    public static final String AUTHORITY = "301";

    /** Working days since the first on site. */
    private static final int DAYS_ON_SITE = 3;

    private OnSite() {}

    /** @param arguments how many children the authority's lists hold */
    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        Waymark.class, PlayedInspectionsConfiguration.class)
                .web(WebApplicationType.NONE)
                .profiles("rehearsal")
                .initializers(
                        starting -> starting.getBeanFactory().registerSingleton("whatTestsBring", new WhatTestsBring()))
                .run(arguments)) {
            PlayedInspections inspections = context.getBean(PlayedInspections.class);
            inspections.comeTogether(PASSWORD);
            inspections.onSiteBut(
                    AUTHORITY,
                    PASSWORD,
                    DAYS_ON_SITE,
                    Integer.parseInt(arguments[0]),
                    Set.of("evaluate-stage", "evaluate-sampled-case", "record-activity", "moderate-case"));
        }
    }

    /** Classes of the tests lie in Waymark's packages, and are found there: only what was asked for is to be taken. */
    private static final class WhatTestsBring extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader read, MetadataReaderFactory factory) {
            try {
                return read.getResource().getURL().getPath().contains("/test-classes/");
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WhatTestsBring;
        }

        @Override
        public int hashCode() {
            return WhatTestsBring.class.hashCode();
        }
    }
}
