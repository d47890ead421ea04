package org.waymark.sample.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.platform.machine.Seed;
import org.waymark.sample.draw.SampleFile.As;
import org.waymark.sample.draw.SampleFile.Case;

/** Holds a {@link SampleFile} against itself, against the lists, and against what was noted of it earlier. */
public final class SampleCheck {

    private final SampleFile file;
    private final List<Finding> findings = new ArrayList<>();

    private SampleCheck(SampleFile file) {
        this.file = file;
    }

    /** How one thing turned out. */
    public enum Result {
        HOLDS,
        BROKEN,
        /** It cannot be checked with this file, or not yet. */
        OPEN
    }

    public record Finding(Result result, String says) {}

    /**
     * The lists, as whoever checks holds them.
     *
     * @param sha256     of their file
     * @param candidates the children that the file holds, each once
     */
    public record Lists(String sha256, List<Candidate> candidates) {}

    /**
     * @param lists null when they are not at hand
     * @param noted the commitment as it was noted before the lists were given; null when it was not
     */
    public static List<Finding> of(SampleFile file, Lists lists, String noted) {
        SampleCheck check = new SampleCheck(file);
        check.seal(noted);
        check.numbers();
        if (file.frame() == null) {
            check.open("This file holds no frame, as it is for the public: who was drawn cannot be checked with it.");
            return check.findings;
        }
        Frame frame =
                new Frame(file.frame().stream().map(SampleFile.Child::candidate).toList());
        check.frame(frame);
        if (lists == null) {
            check.open("The lists were not given: that the frame is theirs was not checked.");
        } else {
            check.lists(frame, lists);
        }
        if (file.seal().seed() != null) {
            check.cases(new SampleDraw(
                    frame,
                    file.rule().sampleRule(),
                    new Order(new Seed(file.seal().seed()), file.listsSha256())));
        }
        return check.findings;
    }

    private void holds(boolean held, String holds, String broken) {
        findings.add(held ? new Finding(Result.HOLDS, holds) : new Finding(Result.BROKEN, broken));
    }

    private void open(String says) {
        findings.add(new Finding(Result.OPEN, says));
    }

    private void seal(String noted) {
        SampleFile.Seal seal = file.seal();
        if (noted != null) {
            holds(
                    noted.strip().equalsIgnoreCase(seal.commitment()),
                    "The commitment is the one that was noted.",
                    "The commitment is not the one that was noted.");
        }
        if (seal.configured()) {
            open("The seed was set in the settings, as for a rehearsal: whoever set it could foresee the draw.");
        }
        if (file.listsReceivedAt() != null) {
            holds(
                    !seal.sealedAt().isAfter(file.listsReceivedAt()),
                    "The seed was sealed before the first lists came.",
                    "The seed was sealed only after the first lists had come.");
        }
        if (seal.seed() == null) {
            open("The seed is not shown before fieldwork has closed: whom it draws was not checked.");
        } else {
            holds(
                    new Seed(seal.seed()).commitment().equals(seal.commitment()),
                    "The seed is the one that was sealed.",
                    "The seed is not the one that was sealed: its hash is " + new Seed(seal.seed()).commitment() + ".");
        }
    }

    private void numbers() {
        if (file.children() == null) {
            open("The numbers are not shown: there are so few children that they are not published.");
            return;
        }
        int byTheRule = byTheRule();
        holds(
                file.drawn() == byTheRule,
                file.drawn() + " of " + file.children() + " children are drawn, as the rule says.",
                file.drawn() + " of " + file.children() + " children are drawn; by the rule it would be " + byTheRule
                        + ".");
        if (file.strata().isEmpty()) {
            open("The strata are not shown: one holds so few children that it is not published.");
            return;
        }
        int children =
                file.strata().stream().mapToInt(SampleFile.Part::children).sum();
        int drawn = file.strata().stream().mapToInt(SampleFile.Part::drawn).sum();
        boolean chances = file.strata().stream()
                .allMatch(part ->
                        part.chance().equals(part.drawn() + "/" + part.children()) && part.drawn() <= part.children());
        holds(
                file.children().equals(children) && file.drawn().equals(drawn) && chances,
                "The strata add up, and each child's chance is what was drawn of its stratum.",
                "The strata do not add up to the children and the drawn, or a chance is another than theirs.");
    }

    /** Of the first draw the minimum, or all who are left to it; of each further one its own, or all of its children. */
    private int byTheRule() {
        int left = file.children();
        int drawn = 0;
        for (SampleFile.Drawn further : file.rule().drawnBeside()) {
            int children = file.strata().stream()
                    .filter(part -> further.id().equals(part.draw()))
                    .mapToInt(SampleFile.Part::children)
                    .sum();
            left -= children;
            drawn += Math.min(further.minimum(), children);
        }
        return drawn + Math.min(file.rule().minimum(), left);
    }

    private void frame(Frame frame) {
        holds(
                frame.hash().equals(file.frameSha256()) && file.children().equals(frame.size()),
                "The frame is the one that was frozen before the draw.",
                "The frame is not the one that was frozen before the draw.");
        SampleRule rule = file.rule().sampleRule();
        holds(
                frame.children().stream().allMatch(child -> rule.admits(child, file.dayOne())),
                "Every child of the frame could be drawn.",
                "The frame holds a child who could not be drawn.");
        List<SampleFile.Part> strata =
                SampleDraw.strata(frame, rule).stream().map(SampleFile.Part::of).toList();
        holds(
                strata.equals(file.strata()),
                "The strata and their numbers follow from the frame.",
                "The strata or their numbers do not follow from the frame.");
    }

    private void lists(Frame frame, Lists lists) {
        holds(
                lists.sha256().equals(file.listsSha256()),
                "The lists are those from which it was drawn.",
                "The lists are not those from which it was drawn.");
        Map<String, Candidate> theirs =
                Frame.of(lists.candidates(), file.dayOne(), file.rule().sampleRule()).children().stream()
                        .collect(Collectors.toMap(Candidate::key, child -> child));
        long others = frame.children().stream()
                .filter(child -> !alike(child, theirs.remove(child.key())))
                .count();
        holds(
                others == 0 && theirs.isEmpty(),
                "The frame holds every child of the lists that could be drawn, once, and nobody else.",
                others + " children stand in the frame otherwise than in the lists, and " + theirs.size()
                        + " who could be drawn are missing from it.");
    }

    /** But for the groups, which no list marks. */
    private static boolean alike(Candidate one, Candidate other) {
        return other != null
                && one.open() == other.open()
                && Objects.equals(one.closedOn(), other.closedOn())
                && one.stages().equals(other.stages())
                && one.contactAlone() == other.contactAlone()
                && Objects.equals(one.age(), other.age())
                && Objects.equals(one.need(), other.need());
    }

    private void cases(SampleDraw chance) {
        List<String> drawn = file.cases().stream()
                .filter(one -> one.as() == As.DRAWN)
                .map(Case::key)
                .toList();
        holds(
                drawn.equals(chance.draw().keys()),
                "The seed draws the same " + drawn.size() + " children from the frame, in the same order.",
                "The seed draws other children from the frame.");
        Map<Integer, String> byNumber = new HashMap<>();
        Set<String> used = new HashSet<>();
        int additions = 0;
        for (Case one : file.cases()) {
            String name = "Case " + one.number();
            if (one.as() == As.IN_PLACE) {
                holds(
                        isNext(one, byNumber.get(one.inPlaceOf()), chance, used),
                        name + " is the next in the order of chance, in place of case " + one.inPlaceOf() + ".",
                        name + " is not the next in the order of chance.");
            } else if (one.as() == As.ADDITION) {
                additions++;
                addition(one, name, chance, used);
            }
            byNumber.put(one.number(), one.key());
            holdsOnce(used.add(one.key()), name);
        }
        holds(
                additions <= file.rule().mostAdditions(),
                additions + " cases were added, outside every proportion; "
                        + file.rule().mostAdditions() + " may be.",
                additions + " cases were added, of " + file.rule().mostAdditions() + " that may be.");
    }

    private void holdsOnce(boolean once, String name) {
        if (!once) {
            findings.add(new Finding(Result.BROKEN, name + " is a child who has a case already."));
        }
    }

    private static boolean isNext(Case one, String replaced, SampleDraw chance, Set<String> used) {
        Set<String> taken = new HashSet<>(used);
        for (String key : one.passedOver()) {
            if (replaced == null
                    || !chance.next(replaced, taken).filter(key::equals).isPresent()) {
                return false;
            }
            taken.add(key);
        }
        return replaced != null
                && chance.next(replaced, taken).filter(one.key()::equals).isPresent();
    }

    private void addition(Case one, String name, SampleDraw chance, Set<String> used) {
        if (one.concerned() == null) {
            open(name + " was added: the lead inspector chose it.");
            return;
        }
        List<String> concerned = chance.concerned(Trait.of(one.sake()), used);
        int place = one.passedOver().size();
        boolean byChance = concerned.size() >= file.rule().additionsDrawnFrom();
        holds(
                concerned.size() == one.concerned()
                        && place < concerned.size()
                        && concerned.subList(0, place).equals(one.passedOver())
                        && concerned.get(place).equals(one.key())
                        && Boolean.valueOf(byChance).equals(one.byChance()),
                name + " was added, "
                        + (byChance
                                ? "drawn as one of " + concerned.size() + "."
                                : "chosen by the lists and marks, as only " + concerned.size() + " could be."),
                name + " was added, and is not who would have come by what the record says.");
    }
}
