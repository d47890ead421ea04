package org.waymark.platform.machine;

/**
 * A number that the database tells whoever watches Waymark. Every room adds its own as a bean. It says how many or how
 * long: never of whom, and it has no label.
 *
 * @param name     as Micrometer writes it, such as {@code waymark.tasks.overdue}
 * @param unit     what it is counted in, such as {@code seconds}; null for a plain number
 * @param says     what it is, in a sentence for whoever reads the figures
 * @param question one value in SQL, as it may stand in a list of them; its answer may be null, where there is nothing to
 *     measure. It has to be cheap however many rows there are, and no other may depend on it.
 */
public record FigureOfDatabase(String name, String unit, String says, String question) {

    /** How many. */
    public static FigureOfDatabase number(String name, String says, String question) {
        return new FigureOfDatabase(name, null, says, question);
    }

    /** How long, in seconds. */
    public static FigureOfDatabase seconds(String name, String says, String question) {
        return new FigureOfDatabase(name, "seconds", says, question);
    }
}
