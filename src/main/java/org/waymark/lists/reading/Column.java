package org.waymark.lists.reading;

import java.util.Set;
import org.waymark.journey.Fact;

/** One column of a list: its heading, what it holds and the fact it gives. */
final class Column {

    /** What a column holds. */
    enum Kind {
        CHILD_ID,
        DATE,
        CODE,
        COUNT,
        AGE,
        TEXT,
        NOT_KEPT
    }

    private static final Set<String> PERSON =
            Set.of(Fact.GENDER, Fact.ETHNICITY, Fact.BORN_ON, Fact.AGE, Fact.DISABILITY, Fact.ASYLUM_SEEKING);
    private static final Set<String> ALWAYS_FILLED = Set.of(
            Fact.GENDER,
            Fact.ETHNICITY,
            Fact.BORN_ON,
            Fact.DISABILITY,
            Fact.SOURCE,
            Fact.NO_FURTHER_ACTION,
            Fact.PRIMARY_NEED,
            Fact.CASE_STATUS,
            Fact.LEGAL_STATUS,
            Fact.PLACEMENT_TYPE);

    private final String heading;
    private final String fact;
    private final Kind kind;
    private final CodeSet codes;

    private Column(String heading, String fact, Kind kind, CodeSet codes) {
        this.heading = heading;
        this.fact = fact;
        this.kind = kind;
        this.codes = codes;
    }

    static Column of(Kind kind, String heading, String fact) {
        return new Column(heading, fact, kind, null);
    }

    static Column date(String heading, String fact) {
        return of(Kind.DATE, heading, fact);
    }

    static Column code(String heading, String fact, CodeSet codes) {
        return new Column(heading, fact, Kind.CODE, codes);
    }

    static Column count(String heading, String fact) {
        return of(Kind.COUNT, heading, fact);
    }

    static Column text(String heading, String fact) {
        return of(Kind.TEXT, heading, fact);
    }

    /** A column that is known but whose content is not wanted: where a child lives is nobody's business here. */
    static Column notKept(String heading) {
        return of(Kind.NOT_KEPT, heading, "");
    }

    String heading() {
        return heading;
    }

    String fact() {
        return fact;
    }

    Kind kind() {
        return kind;
    }

    CodeSet codes() {
        return codes;
    }

    /** Whether it tells of the child as a person, who is the same in every list. */
    boolean isOfPerson() {
        return PERSON.contains(fact);
    }

    /** Whether every child has one: a column of them without a single value was withheld, not empty by chance. */
    boolean isAlwaysFilled() {
        return ALWAYS_FILLED.contains(fact);
    }

    String wouldBeRight() {
        return switch (kind) {
            case CHILD_ID -> "the authority's pseudonymous identifier of the child; the row was left out";
            case DATE -> "a date such as 31/12/2012";
            case CODE -> codes.example();
            case COUNT -> "a whole number, 0 or more";
            case AGE -> "the child's age in years, or -1 for a child not yet born";
            case TEXT, NOT_KEPT -> "a text, or an empty cell";
        };
    }
}
