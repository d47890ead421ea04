package org.waymark.sample.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws the sample at random (framework of May 2012, paragraphs 38, 39 and 43): from each stratum of the frame the
 * number that was fixed for it, by the order that the seed and the lists give. What the authority says of a child beside
 * the rows of its lists plays no part.
 */
public final class SampleDraw {

    private final Frame frame;
    private final SampleRule rule;
    private final Order order;
    private final List<Stratum> strata;

    public SampleDraw(Frame frame, SampleRule rule, Order order) {
        this.frame = frame;
        this.rule = rule;
        this.order = order;
        this.strata = strata(frame, rule);
    }

    /** Whom it draws from. */
    public Frame frame() {
        return frame;
    }

    /** The strata of a frame with the number to be drawn from each: known before anybody is drawn. */
    public static List<Stratum> strata(Frame frame, SampleRule rule) {
        return Strata.of(frame, rule);
    }

    /** A sample of the minimum, or of all children of the frame when they are fewer. */
    public DrawnSample draw() {
        Map<Stratum, List<Candidate>> members = Strata.members(strata, order.ofSample(frame.children()), rule);
        List<String> keys = new ArrayList<>();
        int most = strata.stream().mapToInt(Stratum::drawn).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (Stratum stratum : strata) {
                if (round < stratum.drawn()) {
                    keys.add(members.get(stratum).get(round).key());
                }
            }
        }
        return new DrawnSample(keys, strata);
    }

    /** The stratum of a child of the frame. */
    public Optional<Stratum> stratumOf(String key) {
        return frame.child(key).map(child -> Strata.of(child, strata, rule));
    }

    /**
     * Whom chance puts next: the first child in the order of the draw who is of the stratum of the one whose place is
     * taken and has not been used yet; when there is none, the first of any stratum.
     *
     * @param replaced key of the child whose file was not found
     * @param used     keys of all children that are in the sample, or cannot be
     * @return nothing when every child of the frame has been used
     */
    public Optional<String> next(String replaced, Set<String> used) {
        Optional<Stratum> stratum = stratumOf(replaced);
        List<Candidate> free = order.ofSample(frame.children()).stream()
                .filter(child -> !used.contains(child.key()))
                .toList();
        return free.stream()
                .filter(child -> stratum.isPresent() && stratum.get().equals(Strata.of(child, strata, rule)))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .map(Candidate::key);
    }

    /** The children of the frame who have a trait and have not been used yet, in the order of chance. */
    public List<String> concerned(Trait trait, Set<String> used) {
        return order
                .forTheSakeOf(
                        trait,
                        frame.children().stream()
                                .filter(child -> !used.contains(child.key())
                                        && child.traits().contains(trait))
                                .toList())
                .stream()
                .map(Candidate::key)
                .toList();
    }
}
