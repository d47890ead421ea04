package org.waymark.platform.tasks;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The kinds of work there are, by the name of their form. */
@Component
class TaskForms {

    private static final Pattern FORM_KEY = Pattern.compile("embedded:/forms/([a-z0-9-]+)\\.html");

    private final Map<String, TaskForm<?>> byName;

    TaskForms(List<TaskForm<?>> forms) {
        this.byName = forms.stream().collect(Collectors.toUnmodifiableMap(TaskForm::name, Function.identity()));
    }

    TaskForm<?> of(Task task) {
        String key = task.getFormKey() == null ? "" : task.getFormKey();
        Matcher matcher = FORM_KEY.matcher(key);
        TaskForm<?> form = matcher.matches() ? byName.get(matcher.group(1)) : null;
        if (form == null) {
            throw new IllegalStateException(
                    "No form of this Waymark answers to the form key '" + key + "' of " + task.getTaskDefinitionKey());
        }
        return form;
    }
}
