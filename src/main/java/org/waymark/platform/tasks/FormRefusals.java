package org.waymark.platform.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    /** Those of them alone that are of fields of which nothing is said yet: what else is wrong there follows from that. */
    public FormRefusals also(List<FieldError> more) {
        Set<String> named = errors.stream().map(FieldError::field).collect(Collectors.toSet());
        return all(more.stream().filter(error -> !named.contains(error.field())).toList());
    }

    /** What a part of the check refuses is told beside what the others do. */
    public FormRefusals of(Runnable part) {
        made(() -> {
            part.run();
            return true;
        });
        return this;
    }

    /** As {@link #of}, for a part that makes something. @return what it made; empty when it refused */
    public <T> Optional<T> made(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (RefusedAnswers refused) {
            errors.addAll(refused.errors());
            return Optional.empty();
        }
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @throws RefusedAnswers when anything was wrong */
    public void raise() {
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
    }
}
