package org.waymark.bench;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same stage in the engine without Waymark: ten fields, kept as variables of the process. */
final class VanillaAtWork extends AtTasklist {

    private static final String TEXT =
            "The file shows what was decided, by whom and when, and how the child was asked.";
    private static final String VARIABLES = IntStream.rangeClosed(1, 10)
            .mapToObj(number -> "\"answer" + number + "\": {\"type\": \"String\", \"value\": \"" + TEXT + "\"}")
            .collect(Collectors.joining(", ", "{\"variables\": {", "}}"));

    VanillaAtWork(int port, Collection<Work> waiting) {
        super(port, waiting);
    }

    @Override
    public String name() {
        return "the engine alone";
    }

    @Override
    void open(Work work) throws Exception {
        super.open(work);
        send(work.user(), "GET", ENGINE + "/task/" + work.task() + "/form-variables", null);
    }

    @Override
    void after(Work work) throws Exception {
        super.after(work);
        list(work.user());
    }

    @Override
    void finish(Work work) throws Exception {
        send(work.user(), "POST", ENGINE + "/task/" + work.task() + "/submit-form", VARIABLES);
    }
}
