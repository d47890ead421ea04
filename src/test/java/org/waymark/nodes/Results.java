package org.waymark.nodes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a scenario counted and measured: on standard output, and as JSON beside the other scenarios'. */
public final class Results {

    private final String scenario;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    public Results(String scenario) {
        this.scenario = scenario;
    }

    public Results with(String what, Object figure) {
        figures.put(what, figure);
        return this;
    }

    public void write() throws IOException {
        Path file = Files.createDirectories(RealDatabase.folder()).resolve(scenario + ".json");
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), figures);
        System.out.println(scenario + ": " + figures);
    }
}
