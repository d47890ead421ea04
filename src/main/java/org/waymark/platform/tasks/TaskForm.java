package org.waymark.platform.tasks;

import java.util.List;

/**
 * One kind of human work: what its page shows, and what recording it means. Implemented by the room that owns the work,
 * as a Spring bean.
 *
 * @param <A> the answers: a record whose Bean Validation messages are written for the user
 */
public interface TaskForm<A> {

    /**
     * The form's name: {@code record-call} is {@code forms/record-call.html}, and a task's form key
     * {@code embedded:/forms/record-call.html}.
     */
    String name();

    /** The type of the answers. Fields it does not know are refused. */
    Class<A> answers();

    /** What the page shows, as something Jackson can write: no more than this user may see. */
    Object context(OpenTask task);

    /**
     * Validates the answers against the domain and writes them. Runs in the transaction that completes the task; it may
     * run again, in a new transaction, when others wrote at the same time. It also runs, and is undone, to learn what is
     * wrong with answers, even with some that their record's own rules refuse.
     *
     * @throws RefusedAnswers when an answer cannot be accepted; nothing is kept then but the draft
     */
    void record(OpenTask task, A answers);

    /**
     * What whoever gives these answers is to know before they are recorded: of the case at hand, in a sentence each. It is
     * asked where nothing is wrong with them, in the transaction in which they were recorded and which is undone.
     */
    default List<String> consequences(OpenTask task, A answers) {
        return List.of();
    }
}
