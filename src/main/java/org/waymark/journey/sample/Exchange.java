package org.waymark.journey.sample;

/**
 * A child that the draw brought in for the sake of a trait that no drawn child had.
 *
 * @param left key of the child whose place it took, who had no trait that another drawn child has not
 * @param came key of the child
 */
public record Exchange(String left, String came, Trait forTheSakeOf) {}
