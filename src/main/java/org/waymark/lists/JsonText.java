package org.waymark.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Figures and facts kept as JSON in a text column. Only ever reads what it wrote. */
@Component
public class JsonText {

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    JsonText(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(
                    "Could not be written as JSON: " + value.getClass().getSimpleName(), unwritable);
        }
    }

    /** An object of texts, by name. */
    public Map<String, String> readTexts(String text) {
        try {
            return mapper.readValue(text, TEXTS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The facts that were kept cannot be read");
        }
    }

    // What was in the text stays out of the message: it may tell of a child.
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("What was kept as " + type.getSimpleName() + " cannot be read");
        }
    }
}
