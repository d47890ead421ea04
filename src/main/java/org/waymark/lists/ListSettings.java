package org.waymark.lists;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the lists and of the draw from them, under {@code waymark.journey}.
 *
 * @param largestLists how large a file of lists may be
 * @param listHeadings a file of other words for the columns of lists; null for {@code config/list-headings.yml} of the
 *                     working directory if there, else the one that comes with Waymark
 * @param seed         makes the seed of every draw from this number, and every record of such a draw says so; null, as it
 *                     should be outside rehearsals and tests, makes each from chance
 */
@ConfigurationProperties("waymark.journey")
public record ListSettings(@DefaultValue("30MB") DataSize largestLists, Path listHeadings, Long seed) {}
