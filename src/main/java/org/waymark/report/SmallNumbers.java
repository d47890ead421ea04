package org.waymark.report;

/** Numbers of children that may be written down: one that is so small that it may show who they are is not. */
final class SmallNumbers {

    private SmallNumbers() {}

    /**
     * Whether one part of a whole that is written down is small: the other part would tell it, so neither is written.
     */
    static boolean tell(int part, int other, int small) {
        return part > 0 && part < small || other > 0 && other < small;
    }

    /**
     * @param small the first number that is not small
     * @return {@code 12}, {@code no}, or {@code fewer than 5}
     */
    static String inWords(int number, int small) {
        if (number == 0) {
            return "no";
        }
        return number < small ? "fewer than " + small : String.valueOf(number);
    }
}
