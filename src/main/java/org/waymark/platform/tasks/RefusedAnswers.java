package org.waymark.platform.tasks;

import java.util.List;
import java.util.stream.Collectors;

/** The answers cannot be recorded as they are. */
public class RefusedAnswers extends RuntimeException {

    private final transient List<FieldError> errors;

    public RefusedAnswers(List<FieldError> errors) {
        super(errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    public static RefusedAnswers of(String field, String message) {
        return new RefusedAnswers(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
