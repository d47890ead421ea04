package org.waymark.rehearsal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.platform.engine.WorkRefused;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.tasks.TriedAnswers;

/**
 * Answers that no page sends, as somebody sends them who writes them by hand or pastes what they should not: days far away, numbers beyond
 * any count, rows twice, a book for a word, and characters that nobody sees. They are taken or refused; nothing may fail.
 */
class ForgedAnswers {

    private static final int SHOWN = 40;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String A_BOOK = "All work and no play. ".repeat(10_000);
    private static final String UNSEEN =
            "\u0000\u202EReversed\u202C \u200F\uD800 👩‍👩‍👧‍👦 <script>alert(1)</script> ${execution} '); drop table task; --";
    private static final List<String> WORDS = List.of("", UNSEEN + A_BOOK);
    private static final List<String> DAYS =
            List.of("0000-01-01", "-999999999-01-01", "+999999999-12-31", "9999-12-31", "1066-10-14");
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final List<JsonNode> NUMBERS = List.of(
            JSON.numberNode(0),
            JSON.numberNode(-1),
            JSON.numberNode(Integer.MAX_VALUE),
            JSON.numberNode(Integer.MIN_VALUE),
            JSON.numberNode(Double.MAX_VALUE));
    private static final List<String> TIMES = List.of("00:00", "23:59:59.999999999", "24:00");

    private final TriedAnswers answers;
    private final TransactionTemplate transaction;
    private final EntityManager entities;
    private final Set<String> fell = new TreeSet<>();

    ForgedAnswers(ApplicationContext context) {
        this.answers = TriedAnswers.in(context);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.entities = context.getBean(EntityManager.class);
    }

    /** What failed: the form, the answer, what was sent in its place, and how. */
    Set<String> fell() {
        return fell;
    }

    /** @param place the answers with something else in the place of this one */
    void tryAt(String form, OpenTask task, JsonNode right, JsonPointer answer, UnaryOperator<JsonNode> place) {
        for (JsonNode forged : inPlaceOf(right.at(answer))) {
            try {
                transaction.executeWithoutResult(undone -> {
                    undone.setRollbackOnly();
                    if (answers.refusals(form, task, place.apply(forged)).isEmpty()) {
                        entities.flush();
                    }
                });
            } catch (RefusedAnswers | NotAllowed | WorkRefused told) {
                // That is how somebody is told.
                continue;
            } catch (RuntimeException failed) {
                String sent = forged.toString();
                fell.add("%s, %s, %s: %s"
                        .formatted(form, answer, sent.substring(0, Math.min(sent.length(), SHOWN)), failed));
            }
        }
    }

    private static List<JsonNode> inPlaceOf(JsonNode right) {
        if (right.isArray()) {
            ArrayNode twice = right.deepCopy();
            right.forEach(twice::add);
            return List.of(twice, JSON.arrayNode(), JSON.arrayNode().addNull());
        }
        if (right.isNumber()) {
            return NUMBERS;
        }
        return right.isTextual() ? textsInPlaceOf(right.textValue()) : List.of();
    }

    private static List<JsonNode> textsInPlaceOf(String right) {
        Stream<String> forged = WORDS.stream();
        if (right.matches(DAY)) {
            forged = DAYS.stream();
        } else if (right.matches(DAY + "T.*")) {
            forged = DAYS.stream().map(day -> day + "T00:00");
        } else if (right.matches("\\d\\d:\\d\\d.*")) {
            forged = TIMES.stream();
        }
        return forged.<JsonNode>map(JSON::textNode).toList();
    }
}
