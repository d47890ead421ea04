package org.waymark.lists.workbook;

/**
 * How large a workbook may be before it is refused. All are checked before a row is read.
 *
 * @param fileBytes         bytes of the file as supplied
 * @param uncompressedBytes bytes of all its parts together when unpacked
 * @param ratio             how many times its packed size a part of more than one mebibyte may unpack to
 * @param parts             parts in the file
 * @param problems          warnings of one kind in one list that are listed one by one; further ones are counted. Every
 *                          error is listed
 */
public record WorkbookBounds(long fileBytes, long uncompressedBytes, int ratio, int parts, int problems) {

    private static final long MEBIBYTE = 1024L * 1024;

    public WorkbookBounds {
        if (fileBytes < 1 || uncompressedBytes < 1 || ratio < 1 || parts < 1 || problems < 1) {
            throw new IllegalArgumentException("Every limit on a workbook is at least 1");
        }
    }

    /** Ten times what the largest authority's lists were measured to need. */
    public static WorkbookBounds usual() {
        return new WorkbookBounds(50 * MEBIBYTE, 400 * MEBIBYTE, 200, 500, 100);
    }
}
