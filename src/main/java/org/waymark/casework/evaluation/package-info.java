/**
 * The tasks on a case: a stage, a sampled case, its conclusion, a family meeting, a second look, opening it
 * again. What they record is kept by {@code findings}.
 */
package org.waymark.casework.evaluation;
