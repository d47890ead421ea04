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
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

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
     * @throws RefusedAnswers naming each field that is wrong
     */
    <A> A read(JsonNode sent, Class<A> type) {
        A answers = parse(sent, type);
        List<FieldError> errors = validator.validate(answers).stream()
                .map(violation -> new FieldError(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusedAnswers(errors);
        }
        return answers;
    }

    private <A> A parse(JsonNode sent, Class<A> type) {
        if (sent == null || !sent.isObject()) {
            throw RefusedAnswers.of("", "The form sent no answers. Load the task again.");
        }
        try {
            return strict.treeToValue(PlainText.of(sent), type);
        } catch (UnrecognizedPropertyException e) {
            throw RefusedAnswers.of(path(e), "This form has no field of this name.");
        } catch (MismatchedInputException e) {
            throw RefusedAnswers.of(path(e), whatWouldBeRight(e));
        } catch (JsonMappingException e) {
            throw RefusedAnswers.of(path(e), "This cannot be read as an answer here.");
        } catch (JsonProcessingException e) {
            throw RefusedAnswers.of("", "The answers could not be read. Load the task again.");
        }
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

    private static String whatWouldBeRight(MismatchedInputException error) {
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
