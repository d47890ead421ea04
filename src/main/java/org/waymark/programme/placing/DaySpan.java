package org.waymark.programme.placing;

import java.time.LocalDate;

/** Days from the one to the other, both included. */
public record DaySpan(LocalDate from, LocalDate to) {}
