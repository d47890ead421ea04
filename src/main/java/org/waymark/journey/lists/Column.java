package org.waymark.journey.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One column of a list: its heading, other headings that authorities give it, what it holds and the fact it gives. */
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

    private final String heading;
    private final String fact;
    private final Kind kind;
    private final CodeSet codes;
    private final Set<String> known = new HashSet<>();

    private Column(String heading, String fact, Kind kind, CodeSet codes, List<String> alsoCalled) {
        this.heading = heading;
        this.fact = fact;
        this.kind = kind;
        this.codes = codes;
        known.add(Words.bare(heading));
        alsoCalled.forEach(other -> known.add(Words.bare(other)));
    }

    static Column of(Kind kind, String heading, String fact, String... alsoCalled) {
        return new Column(heading, fact, kind, null, List.of(alsoCalled));
    }

    static Column date(String heading, String fact, String... alsoCalled) {
        return of(Kind.DATE, heading, fact, alsoCalled);
    }

    static Column code(String heading, String fact, CodeSet codes, String... alsoCalled) {
        return new Column(heading, fact, Kind.CODE, codes, List.of(alsoCalled));
    }

    static Column count(String heading, String fact, String... alsoCalled) {
        return of(Kind.COUNT, heading, fact, alsoCalled);
    }

    static Column text(String heading, String fact, String... alsoCalled) {
        return of(Kind.TEXT, heading, fact, alsoCalled);
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

    boolean isCalled(String typedHeading) {
        return known.contains(Words.bare(typedHeading));
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
