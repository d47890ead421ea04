package org.waymark.journey;

import java.util.ArrayList;
import java.util.List;
import org.waymark.desk.FieldError;
import org.waymark.desk.RefusedAnswers;

/** All that is wrong with the answers of a form, so that the user is told at once and not one by one. */
final class Refusals {

    private final List<FieldError> errors = new ArrayList<>();

    Refusals unless(boolean right, String field, String message) {
        if (!right) {
            errors.add(new FieldError(field, message));
        }
        return this;
    }

    Refusals all(List<FieldError> more) {
        errors.addAll(more);
        return this;
    }

    /** @throws RefusedAnswers when anything was wrong */
    void raise() {
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
    }
}
