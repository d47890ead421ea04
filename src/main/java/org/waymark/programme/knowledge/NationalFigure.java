package org.waymark.programme.knowledge;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.engine.KeptRow;

/** A published figure of an authority in a year, such as children looked after for each ten thousand. */
@Entity
class NationalFigure extends KeptRow {

    private String authorityCode;
    private int year;
    private String measure;
    private BigDecimal value;
    private String source;
    private String byUser;
    private Instant at;

    protected NationalFigure() {}

    NationalFigure(
            String authorityCode,
            int year,
            String measure,
            BigDecimal value,
            String source,
            String byUser,
            Instant at) {
        super(UUID.randomUUID());
        this.authorityCode = authorityCode;
        this.year = year;
        this.measure = measure;
        this.value = value;
        this.source = source;
        this.byUser = byUser;
        this.at = at;
    }

    String authorityCode() {
        return authorityCode;
    }

    int year() {
        return year;
    }

    String measure() {
        return measure;
    }

    BigDecimal value() {
        return value;
    }

    String source() {
        return source;
    }
}
