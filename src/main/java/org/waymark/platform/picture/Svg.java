package org.waymark.platform.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes one SVG picture. Text is escaped, and what XML cannot hold is left out. */
public final class Svg {

    /** The smallest text, in pixels of the picture. */
    public static final int SMALL = 11;

    /** How wide a character of a text of size 1 is on average; measured on Arial, a little generous. */
    private static final double CHARACTER = 0.56;

    private final StringBuilder body = new StringBuilder();
    private final String id;
    private final String title;
    private final String description;
    private final int width;

    /** @param id makes the ids inside the picture its own, where several stand on one page */
    public Svg(String id, String title, String description, int width) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.width = width;
    }

    /** @param attributes names and values in turn */
    public Svg shape(String name, Object... attributes) {
        body.append('<').append(name).append(attributes(attributes)).append("/>\n");
        return this;
    }

    /** @param attributes names and values in turn */
    public Svg text(double x, double y, String words, Object... attributes) {
        body.append("<text").append(attributes("x", number(x), "y", number(y)));
        body.append(attributes(attributes)).append('>').append(escaped(words)).append("</text>\n");
        return this;
    }

    /** A fill that stays apart from others in black and white: {@code late}, {@code dots}, {@code lines}. */
    public String pattern(String name) {
        return "url(#" + id + "-" + name + ")";
    }

    /** About how many pixels wide the words are. */
    public static double widthOf(String words, int size) {
        return words.length() * size * CHARACTER;
    }

    /** The words in lines of at most so many pixels. */
    public static List<String> lines(String words, int size, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && widthOf(line + " " + word, size) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** As a number stands in the picture: with one decimal. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The whole picture, so many pixels high. */
    public String finish(double height) {
        String box = "0 0 " + width + " " + number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + width + "\" height=\""
                + number(height) + "\" viewBox=\"" + box + "\" aria-labelledby=\"" + id + "-title " + id + "-desc\""
                + " font-family=\"Arial, Helvetica, sans-serif\" font-size=\"" + SMALL + "\" fill=\"#14213d\">\n"
                + "<title id=\"" + id + "-title\">" + escaped(title) + "</title>\n"
                + "<desc id=\"" + id + "-desc\">" + escaped(description) + "</desc>\n"
                + "<defs>" + fill("late", "<path d=\"M0 8 L8 0\" stroke=\"#14213d\" stroke-width=\"2\"/>")
                + fill("dots", "<circle cx=\"3\" cy=\"3\" r=\"1.5\" fill=\"#14213d\"/>")
                + fill("lines", "<path d=\"M0 4 H8\" stroke=\"#14213d\" stroke-width=\"1.5\"/>") + "</defs>\n"
                + "<rect width=\"" + width + "\" height=\"" + number(height) + "\" fill=\"#ffffff\"/>\n" + body
                + "</svg>\n";
    }

    private String fill(String name, String inside) {
        return "<pattern id=\"" + id + "-" + name + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                + "<rect width=\"8\" height=\"8\" fill=\"#ffffff\"/>" + inside + "</pattern>";
    }

    private static String attributes(Object... attributes) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1] instanceof Double real ? number(real) : attributes[i + 1];
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(String.valueOf(value)))
                    .append('"');
        }
        return written.toString();
    }

    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().filter(Svg::allowedInXml).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    private static boolean allowedInXml(int character) {
        return character == '\t'
                || character >= ' ' && character < 0xD800
                || character > 0xDFFF && character < 0xFFFE
                || character > 0xFFFF;
    }
}
