package org.waymark.framework.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.waymark.framework.timeline.TimelinePicture.Bar;
import org.waymark.framework.timeline.TimelinePicture.By;
import org.waymark.framework.timeline.TimelinePicture.Mark;

/** Days and limits as bars. */
class TimelinePictureTest {

    @Test
    void eachBarHasItsTitleItsWordsAndWhoDoesIt() {
        String svg = draw(
                new Bar("On site", By.ON_SITE, 1, 10, null, "10 working days"),
                new Bar("Comments <on facts>", By.AUTHORITY, 20, 25, 24.0, "5 working days"));

        assertThat(svg)
                .contains(
                        "On site",
                        "10 working days",
                        "Comments &lt;on facts&gt;",
                        "The authority",
                        "Inspectors on site",
                        "<circle",
                        "last day on site")
                .doesNotContain("The inspectorate");
    }

    @Test
    void whatIsOfOneDayIsStillSeen() {
        assertThat(draw(new Bar("Published", By.INSPECTORATE, 22, 22, null, "day 22")))
                .contains("width=\"3.0\"");
    }

    @Test
    void longTitlesAreBrokenIntoLinesAndNothingBreaksThePicture() {
        String svg = draw(new Bar("The authority's written statement ".repeat(5), By.AUTHORITY, 1, 90, null, "90"));

        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
        assertThat(svg.split("written statement")).hasSizeGreaterThan(3);
    }

    private static String draw(Bar... bars) {
        return TimelinePicture.draw(
                "t", "A timeline", "What is done when", List.of(new Mark(10, "last day on site")), List.of(bars));
    }
}
