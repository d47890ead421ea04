package org.waymark.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font that every PDF carries, in its four faces. */
public enum PrintFont {
    REGULAR("Regular", 400, false),
    BOLD("Bold", 700, false),
    ITALIC("Italic", 400, true),
    BOLD_ITALIC("BoldItalic", 700, true);

    /** The name of its family, as a page's style names it. */
    public static final String FAMILY = "Liberation Sans";

    private final String face;
    private final int weight;
    private final boolean italic;

    PrintFont(String face, int weight, boolean italic) {
        this.face = face;
        this.weight = weight;
        this.italic = italic;
    }

    /** As a style sheet counts it: 400 or 700. */
    public int weight() {
        return weight;
    }

    public boolean isItalic() {
        return italic;
    }

    /**
     * The font's file; to be closed.
     *
     * @throws IllegalStateException when it is not on the class path
     */
    public InputStream open() {
        String resource = "/liberation/LiberationSans-" + face + ".ttf";
        InputStream font = PrintFont.class.getResourceAsStream(resource);
        if (font == null) {
            throw new IllegalStateException("The font " + resource + " is not on the class path.");
        }
        return font;
    }

    /**
     * The font for a document, which closes it. Its ligatures are left out: lines are measured without them, and to draw a word with
     * them, the rules of all of them are made anew each time.
     *
     * @throws IllegalStateException when it is not on the class path
     */
    public PDFont in(PDDocument document) {
        try (InputStream file = open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static UncheckedIOException unreadable(IOException why) {
        return new UncheckedIOException("The font of the PDFs cannot be read.", why);
    }

    /** Whether every face has a glyph for a character: a heading is bold, and may hold it too. */
    static boolean hasGlyph(int character) {
        return Glyphs.OF_EACH_FACE.stream().allMatch(face -> face.getGlyphId(character) != 0);
    }

    /** Read when first asked for, and kept. */
    private static final class Glyphs {

        private static final List<CmapLookup> OF_EACH_FACE = read();

        private static List<CmapLookup> read() {
            List<CmapLookup> faces = new ArrayList<>();
            Arrays.asList(PrintFont.values()).forEach(face -> {
                try (InputStream file = face.open();
                        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                    faces.add(font.getUnicodeCmapLookup());
                } catch (IOException unreadable) {
                    throw unreadable(unreadable);
                }
            });
            return List.copyOf(faces);
        }
    }
}
