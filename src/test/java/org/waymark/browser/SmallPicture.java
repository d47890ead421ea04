package org.waymark.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** A picture of a screen in the 256 colours it has most of, which is a fraction of its size: a screen is text on few grounds. */
final class SmallPicture {

    private static final int COLOURS = 256;
    private static final int OPAQUE = 0xFFFFFF;

    private SmallPicture() {}

    /** @param png as a browser takes it */
    static byte[] of(byte[] png) {
        try {
            return written(inFewColours(ImageIO.read(new ByteArrayInputStream(png))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage inFewColours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        int[] palette = palette(pixels);
        byte[][] parts = new byte[3][palette.length];
        for (int at = 0; at < palette.length; at++) {
            parts[0][at] = (byte) (palette[at] >> 16);
            parts[1][at] = (byte) (palette[at] >> 8);
            parts[2][at] = (byte) palette[at];
        }
        BufferedImage small = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, parts[0], parts[1], parts[2]));
        Map<Integer, Integer> known = new HashMap<>();
        byte[] indexed = new byte[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            indexed[at] = known.computeIfAbsent(pixels[at] & OPAQUE, colour -> nearest(palette, colour))
                    .byteValue();
        }
        small.getRaster().setDataElements(0, 0, picture.getWidth(), picture.getHeight(), indexed);
        return small;
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> often = new HashMap<>();
        for (int pixel : pixels) {
            often.merge(pixel & OPAQUE, 1, Integer::sum);
        }
        Comparator<Integer> mostOften = Comparator.comparing(often::get, Comparator.reverseOrder());
        List<Integer> chosen = often.keySet().stream()
                .sorted(mostOften.thenComparing(Comparator.naturalOrder()))
                .limit(COLOURS)
                .toList();
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int found = 0;
        int least = Integer.MAX_VALUE;
        for (int at = 0; at < palette.length; at++) {
            int apart = square((palette[at] >> 16) - (colour >> 16))
                    + square((palette[at] >> 8 & 0xFF) - (colour >> 8 & 0xFF))
                    + square((palette[at] & 0xFF) - (colour & 0xFF));
            if (apart < least) {
                least = apart;
                found = at;
            }
        }
        return found;
    }

    private static int square(int number) {
        return number * number;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam smallest = writer.getDefaultWriteParam();
            smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smallest.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
