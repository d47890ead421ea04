package org.waymark.journey.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {

    private static final LocalDate AS_OF = LocalDate.of(2012, 12, 3);

    @Test
    void aJourneyIsWellFormedAndSaysWhatItShows() throws Exception {
        Document svg = read(JourneyPicture.draw(journey("Assessment <of> \"need\" & risk\u0001")));
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("j-title j-desc");
        assertThat(text(svg, "title")).isEqualTo("The journey");
        assertThat(text(svg, "desc")).isEqualTo("One limit was missed.");
        assertThat(words(svg)).contains("Assessment <of> \"need\" & risk");
    }

    @Test
    void noTextIsSmallerThanElevenPixels() throws Exception {
        for (String drawn : List.of(JourneyPicture.draw(journey("Assessment")), ShareChart.draw(chart()))) {
            Document svg = read(drawn);
            assertThat(Integer.parseInt(svg.getDocumentElement().getAttribute("font-size")))
                    .isGreaterThanOrEqualTo(11);
            NodeList texts = svg.getElementsByTagName("text");
            for (int i = 0; i < texts.getLength(); i++) {
                String size = ((Element) texts.item(i)).getAttribute("font-size");
                assertThat(size.isEmpty() ? 11 : Integer.parseInt(size)).isGreaterThanOrEqualTo(11);
            }
        }
    }

    @Test
    void everythingDrawnStaysInsideThePicture() throws Exception {
        Document svg = read(JourneyPicture.draw(journey("Assessment")));
        NodeList bars = svg.getElementsByTagName("rect");
        for (int i = 0; i < bars.getLength(); i++) {
            Element bar = (Element) bars.item(i);
            double x = bar.getAttribute("x").isEmpty() ? 0 : Double.parseDouble(bar.getAttribute("x"));
            assertThat(x + Double.parseDouble(bar.getAttribute("width"))).isLessThanOrEqualTo(960.1);
        }
    }

    @Test
    void aMissedLimitIsHatchedSoThatItIsSeenInBlackAndWhite() throws Exception {
        assertThat(JourneyPicture.draw(journey("Assessment"))).contains("fill=\"url(#j-late)\"");
    }

    @Test
    void aStepWhoseDatesCannotBeRightIsToldAndNotDrawn() throws Exception {
        JourneyTimeline.Bar wrong =
                new JourneyTimeline.Bar(null, null, false, "these dates cannot be right", List.of());
        String drawn = JourneyPicture.draw(new JourneyTimeline(
                "j", "t", "d", AS_OF, List.of(new JourneyTimeline.Lane("Assessment", null, List.of(wrong)))));
        assertThat(words(read(drawn))).contains("these dates cannot be right");
    }

    @Test
    void aChartKeepsSmallNumbersBackAndSaysWhenThereIsNothing() throws Exception {
        String words = words(read(ShareChart.draw(chart())));
        assertThat(words).contains("too few to be shown", "none yet", "12");
    }

    private static JourneyTimeline journey(String stage) {
        LocalDate began = LocalDate.of(2012, 3, 1);
        JourneyTimeline.Mark late = new JourneyTimeline.Mark(LocalDate.of(2012, 4, 23), LocalDate.of(2012, 5, 2), true);
        JourneyTimeline.Bar assessed = new JourneyTimeline.Bar(
                began, LocalDate.of(2012, 5, 2), false, "1 March to 2 May; missed", List.of(late));
        JourneyTimeline.Bar placed =
                new JourneyTimeline.Bar(LocalDate.of(2012, 6, 1), null, true, "Foster placement", List.of());
        return new JourneyTimeline(
                "j",
                "The journey",
                "One limit was missed.",
                AS_OF,
                List.of(
                        new JourneyTimeline.Lane(stage, "evaluated by Ivy Inspector: Good", List.of(assessed)),
                        new JourneyTimeline.Lane("Placements", null, List.of(placed))));
    }

    private static ShareChart.Chart chart() {
        return new ShareChart.Chart(
                "c",
                "Chart",
                "Shares",
                List.of("in time", "late"),
                List.of(
                        new ShareChart.Row("Assessment", List.of(12, 7), "63%", false),
                        new ShareChart.Row("Conference", List.of(), "", true),
                        new ShareChart.Row("Review", List.of(0, 0), "", false)));
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Document svg, String tag) {
        return svg.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static String words(Document svg) {
        return svg.getDocumentElement().getTextContent();
    }
}
