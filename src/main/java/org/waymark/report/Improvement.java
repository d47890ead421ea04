package org.waymark.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Something the authority is to put right, and by when. */
@Embeddable
record Improvement(String what, @Enumerated(EnumType.STRING) TimeScale timeScale) {}
