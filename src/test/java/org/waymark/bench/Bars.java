package org.waymark.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.bench.Outcome.Measure;

/** What Waymark is to keep to, as {@code bench/bars.yml} says: each bar with what is known where it is not kept. */
final class Bars {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Bars() {}

    /**
     * One of them.
     *
     * @param bar      what it is about, in words
     * @param measures what the names of its measures begin with
     * @param atLeast  whether it is kept by what is large
     * @param taken    how it is taken in full, as it is typed
     * @param why      what was measured of the reason, where it was last not kept; null where it was
     * @param next     what is to be done next about it; null where it was kept
     */
    record Bar(
            String bar,
            List<String> measures,
            @JsonProperty("at-least") boolean atLeast,
            String taken,
            String why,
            String next) {

        boolean has(Measure measure) {
            return measures.stream().anyMatch(measure.measure()::startsWith);
        }
    }

    static List<Bar> all() {
        try (InputStream file = Bars.class.getResourceAsStream("/bench/bars.yml")) {
            return YAML.readValue(file, new TypeReference<List<Bar>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
