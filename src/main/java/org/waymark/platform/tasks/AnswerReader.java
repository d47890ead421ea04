package org.waymark.platform.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.tasks.json.PlainText;
import org.waymark.platform.tasks.json.StrictJson;

/** Turns what a form sent into the record its room expects, or into errors beside the fields. */
@Component
class AnswerReader {

    private final ObjectMapper strict = StrictJson.make(JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build());
    private final Validator validator;

    AnswerReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * What could be read of what a form sent.
     *
     * @param answers without those that cannot be read at all
     * @param errors  each field that is wrong; empty when all of it can be read
     */
    record Reading<A>(A answers, List<FieldError> errors) {

        /** With what else is wrong, of each field what was seen first. */
        RefusedAnswers refused(List<FieldError> more) {
            return new RefusedAnswers(new FormRefusals().all(errors).also(more).errors());
        }
    }

    /**
     * @throws RefusedAnswers when it is not what this form sends
     */
    <A> Reading<A> read(JsonNode sent, Class<A> type) {
        List<FieldError> unreadable = new ArrayList<>();
        A answers = parse(sent, type, unreadable);
        List<FieldError> invalid = validator.validate(answers).stream()
                .map(violation -> new FieldError(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return new Reading<>(
                answers, new FormRefusals().all(unreadable).also(invalid).errors());
    }

    /** What cannot be read is left out, so that the rest is still looked at. */
    private <A> A parse(JsonNode sent, Class<A> type, List<FieldError> unreadable) {
        if (sent == null || !sent.isObject()) {
            throw RefusedAnswers.of("", "The form sent no answers. Load the task again.");
        }
        JsonNode answers = PlainText.of(sent);
        emptyRows(answers, "", unreadable);
        while (true) {
            try {
                return strict.treeToValue(answers, type);
            } catch (UnrecognizedPropertyException e) {
                throw RefusedAnswers.of(path(e), "This form has no field of this name.");
            } catch (JsonMappingException e) {
                unreadable.add(new FieldError(path(e), whatWouldBeRight(e)));
                if (!leaveOut(answers, e.getPath())) {
                    throw new RefusedAnswers(unreadable);
                }
            } catch (JsonProcessingException e) {
                throw RefusedAnswers.of("", "The answers could not be read. Load the task again.");
            }
        }
    }

    /** A row of a list with nothing in it, which no form sends and no form looks into. */
    private static void emptyRows(JsonNode answer, String path, List<FieldError> unreadable) {
        for (int row = 0; answer.isArray() && row < answer.size(); row++) {
            String at = "%s[%d]".formatted(path, row);
            if (answer.get(row).isNull()) {
                unreadable.add(new FieldError(at, "This row is empty. Fill it in, or take it away."));
            }
            emptyRows(answer.get(row), at, unreadable);
        }
        answer.properties()
                .forEach(field -> emptyRows(
                        field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), unreadable));
    }

    /** @return whether there was something */
    private static boolean leaveOut(JsonNode answers, List<JsonMappingException.Reference> path) {
        JsonNode around = answers;
        for (int step = 0; step < path.size() - 1; step++) {
            around = within(around, path.get(step));
        }
        if (path.isEmpty() || within(around, path.get(path.size() - 1)).isNull()) {
            return false;
        }
        JsonMappingException.Reference last = path.get(path.size() - 1);
        if (around instanceof ObjectNode fields) {
            fields.putNull(last.getFieldName());
        } else if (around instanceof ArrayNode items) {
            items.setNull(last.getIndex());
        } else {
            return false;
        }
        return true;
    }

    /** Nothing where there is no such place. */
    private static JsonNode within(JsonNode around, JsonMappingException.Reference step) {
        JsonNode there = step.getFieldName() == null ? around.get(step.getIndex()) : around.get(step.getFieldName());
        return there == null ? NullNode.getInstance() : there;
    }

    private static String path(JsonMappingException error) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : error.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String whatWouldBeRight(JsonMappingException thrown) {
        if (!(thrown instanceof MismatchedInputException error)) {
            return "This cannot be read as an answer here.";
        }
        Class<?> wanted = error.getTargetType();
        if (wanted == null) {
            return "This cannot be read.";
        }
        if (wanted.isEnum() && error instanceof InvalidFormatException) {
            return "Choose one of the answers offered.";
        }
        if (wanted == LocalDate.class) {
            return "Enter a date: day, month and year.";
        }
        if (wanted == LocalDateTime.class) {
            return "Enter a date and a time.";
        }
        if (wanted == LocalTime.class) {
            return "Enter a time, such as 09:30.";
        }
        if (wanted == int.class || wanted == long.class || Number.class.isAssignableFrom(wanted)) {
            return "Enter a whole number.";
        }
        if (wanted == String.class) {
            return "Write a text.";
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            return "Answer yes or no.";
        }
        return "This cannot be read as an answer here.";
    }
}
