package org.waymark.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;

/** A form's answers, field by field. */
final class FormAnswers {

    private FormAnswers() {}

    /** Fields and their values in turn; a value may be null. */
    static Map<String, Object> of(Object... fieldsAndValues) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int index = 0; index < fieldsAndValues.length; index += 2) {
            answers.put((String) fieldsAndValues[index], fieldsAndValues[index + 1]);
        }
        return answers;
    }
}
