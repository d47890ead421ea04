package org.waymark.programme.yearly;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.engine.KeptRow;
import org.waymark.programme.yearly.YearlyDraw.DrawnAuthority;

/** The authorities drawn at random for a year under a framework. */
@Entity
class YearlySample extends KeptRow {

    private static final int APRIL = 4;

    private int year;
    private String framework;
    private int size;
    private String commitment;
    private String seed;

    /** One authority a line, its parts between tabs: as it was when it was sealed. */
    private String population;

    private String byUser;
    private Instant at;
    private String publishedBy;
    private Instant publishedAt;

    protected YearlySample() {}

    YearlySample(
            int year,
            String framework,
            int size,
            String seed,
            List<DrawnAuthority> population,
            String byUser,
            Instant at) {
        super(UUID.randomUUID());
        this.year = year;
        this.framework = framework;
        this.size = size;
        this.seed = seed;
        this.commitment = YearlyDraw.commitment(seed);
        this.population = population.stream()
                .map(one -> String.join("\t", one.code(), one.name(), one.region(), one.lastGrade()))
                .collect(Collectors.joining("\n"));
        this.byUser = byUser;
        this.at = at;
    }

    void publish(String user, Instant now) {
        this.publishedBy = user;
        this.publishedAt = now;
    }

    int year() {
        return year;
    }

    String framework() {
        return framework;
    }

    int size() {
        return size;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    LocalDate firstDay() {
        return firstDayOf(year);
    }

    /** The last day of its year. */
    LocalDate lastDay() {
        return firstDayOf(year + 1).minusDays(1);
    }

    /** A year of the programme begins on 1 April (assumed: as the year of public accounts does). */
    static LocalDate firstDayOf(int year) {
        return LocalDate.of(year, APRIL, 1);
    }

    List<DrawnAuthority> population() {
        return population
                .lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new DrawnAuthority(parts[0], parts[1], parts[2], parts[3]))
                .toList();
    }

    List<DrawnAuthority> drawn() {
        return YearlyDraw.draw(population(), size, seed);
    }

    /** For anybody: the seed and what it drew only once they are published. */
    YearlySampleFile file() {
        boolean open = publishedAt != null;
        return new YearlySampleFile(
                YearlySampleFile.FORMAT,
                year,
                framework,
                size,
                at,
                commitment,
                population(),
                open ? seed : null,
                open ? drawn().stream().map(DrawnAuthority::code).toList() : null);
    }
}
