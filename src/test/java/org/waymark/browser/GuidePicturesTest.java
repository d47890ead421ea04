package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What can be said of the guides' pictures without a browser. */
class GuidePicturesTest {

    private static final Pattern SHOWN = Pattern.compile("\\]\\([./a-z]*pictures/([a-z-]+)\\.png\\)");
    private static final int MOST_BYTES = 100_000;

    @Test
    void eachPictureIsTheOneThatWasTakenOfTheScreenThatStandsBesideIt() throws IOException {
        for (String name : GuidePictures.names()) {
            assertThat(Files.readString(GuidePictures.screenOf(name)))
                    .as(name)
                    .startsWith(GuidePictures.fingerprint(Files.readAllBytes(GuidePictures.picture(name))) + "\n");
        }
    }

    @Test
    void eachIsOfOneSizeAndSmallEnoughForTheTrain() throws IOException {
        for (String name : GuidePictures.names()) {
            BufferedImage picture = ImageIO.read(GuidePictures.picture(name).toFile());
            assertThat(picture.getWidth()).as(name).isEqualTo(GuidePictures.WIDTH);
            assertThat(picture.getHeight()).as(name).isEqualTo(GuidePictures.HEIGHT);
            assertThat(Files.size(GuidePictures.picture(name))).as(name).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void eachIsShownSomewhereAndNoneIsMissing() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> pages = Stream.concat(Stream.of(Path.of("README.md")), Files.walk(Path.of("docs")))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher picture = SHOWN.matcher(Files.readString(page));
                while (picture.find()) {
                    shown.add(picture.group(1));
                }
            }
        }
        assertThat(shown).isEqualTo(GuidePictures.names());
    }
}
