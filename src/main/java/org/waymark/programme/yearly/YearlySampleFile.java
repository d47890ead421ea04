package org.waymark.programme.yearly;

import java.time.Instant;
import java.util.List;
import org.waymark.programme.yearly.YearlyDraw.DrawnAuthority;

/**
 * A year's sample as anybody may have it, to be drawn again.
 *
 * @param format     of this file
 * @param year       the year that begins on its 1 April
 * @param sealedAt   when the hash of the seed was published
 * @param commitment the SHA-256 of the seed
 * @param seed       null until the year's last such inspection has begun
 * @param drawn      their codes; null until then
 */
record YearlySampleFile(
        int format,
        int year,
        String framework,
        int size,
        Instant sealedAt,
        String commitment,
        List<DrawnAuthority> population,
        String seed,
        List<String> drawn) {

    static final int FORMAT = 1;
}
