package org.waymark.inspection;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.waymark.platform.engine.Decisions;

/** The real decision tables, asked without an engine around them. */
public final class TablesOnTheirOwn {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private TablesOnTheirOwn() {}

    @SuppressWarnings("unchecked")
    public static Decisions decisions() {
        Decisions decisions = mock();
        when(decisions.decide(any(), any()))
                .thenAnswer(asked -> decide(asked.getArgument(0), (Map<String, Object>) asked.getArgument(1)));
        return decisions;
    }

    private static Map<String, Object> decide(String key, Map<String, Object> inputs) {
        try (InputStream table = TablesOnTheirOwn.class.getResourceAsStream("/processes/" + key + ".dmn")) {
            return ENGINE.evaluateDecision(ENGINE.parseDecision(key, table), inputs)
                    .getSingleResult()
                    .getEntryMap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
