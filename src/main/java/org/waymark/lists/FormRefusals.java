package org.waymark.lists;

import java.util.ArrayList;
import java.util.List;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;

/** All that is wrong with the answers of a form, so that the user is told at once and not one by one. */
public final class FormRefusals {

    private final List<FieldError> errors = new ArrayList<>();

    public FormRefusals unless(boolean right, String field, String message) {
        if (!right) {
            errors.add(new FieldError(field, message));
        }
        return this;
    }

    public FormRefusals all(List<FieldError> more) {
        errors.addAll(more);
        return this;
    }

    /** @throws RefusedAnswers when anything was wrong */
    public void raise() {
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
    }
}
