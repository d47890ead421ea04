/** The draw itself, by chance alone: frame, strata, seed, order. Knows no database and no inspection. */
package org.waymark.sample.draw;
