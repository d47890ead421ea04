package org.waymark.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseFileRepository;
import org.waymark.casework.CaseGroups;
import org.waymark.casework.CaseStatus;
import org.waymark.framework.Framework;
import org.waymark.inspection.InspectionView;
import org.waymark.lists.Child;
import org.waymark.lists.CodesInWords;
import org.waymark.sample.draw.Candidate;
import org.waymark.sample.draw.Frame;
import org.waymark.sample.draw.Trait;

/**
 * Which groups, ages and needs no case shows. Before a case is evaluated the authority's marks say to which vulnerable
 * groups its child belongs; from then on what inspectors found counts, and not the marks.
 */
@Component
class SampleGaps {

    private final DrawnChildren children;
    private final CaseFileRepository files;
    private final CaseGroups groups;

    SampleGaps(DrawnChildren children, CaseFileRepository files, CaseGroups groups) {
        this.children = children;
        this.files = files;
        this.groups = groups;
    }

    /** In the order of groups, ages and needs. */
    List<Trait> of(RecordedDraw draw, Frame frame, InspectionView inspection) {
        Set<Trait> wanted = new TreeSet<>();
        inspection.framework().vulnerableGroups().forEach(group -> wanted.add(new Trait(Trait.Kind.GROUP, group.id())));
        frame.children().forEach(child -> wanted.addAll(child.traits()));
        wanted.removeAll(shown(draw, frame, inspection));
        return List.copyOf(wanted);
    }

    private Set<Trait> shown(RecordedDraw draw, Frame frame, InspectionView inspection) {
        Map<UUID, CaseFile> byChild = files.findByInspectionIdOrderByNumber(inspection.id()).stream()
                .collect(Collectors.toMap(CaseFile::childId, Function.identity()));
        Map<String, Set<String>> found =
                groups.of(byChild.values().stream().map(CaseFile::id).toList());
        Map<String, Candidate> inFrame = new HashMap<>();
        frame.children().forEach(child -> inFrame.put(child.key(), child));
        Set<Trait> shown = new HashSet<>();
        List<Child> all = children.of(draw);
        List<String> keys = children.keysInOrder(draw);
        for (int place = 0; place < all.size(); place++) {
            Child child = all.get(place);
            CaseFile file = byChild.get(child.id());
            if (file == null || file.status() != CaseStatus.UNSEEN) {
                shown.addAll(traits(child, inFrame.get(keys.get(place)), file, found));
            }
        }
        return shown;
    }

    private static List<Trait> traits(Child child, Candidate marked, CaseFile file, Map<String, Set<String>> found) {
        List<Trait> traits = new ArrayList<>();
        traits.add(new Trait(Trait.Kind.AGE, child.ageBand()));
        if (child.need() != null) {
            traits.add(new Trait(Trait.Kind.NEED, child.need()));
        }
        boolean evaluated = file != null && (file.isEvaluated() || file.reopened() > 0);
        Set<String> belongs =
                evaluated ? found.getOrDefault(file.id(), Set.of()) : marked == null ? Set.of() : marked.groups();
        belongs.forEach(group -> traits.add(new Trait(Trait.Kind.GROUP, group)));
        return traits;
    }

    /** What sort of thing a trait is, in words. */
    static String kind(Trait trait) {
        return switch (trait.kind()) {
            case GROUP -> "Particularly vulnerable";
            case AGE -> "Age";
            case NEED -> "Need";
        };
    }

    /** Which it is, in words. */
    static String title(Trait trait, Framework framework) {
        return trait.kind() != Trait.Kind.GROUP
                ? CodesInWords.of(trait.value())
                : framework.vulnerableGroups().stream()
                        .filter(group -> group.id().equals(trait.value()))
                        .map(Framework.VulnerableGroup::title)
                        .findFirst()
                        .orElse("a group that the framework does not name any more");
    }

    /** The same, of a trait as it is kept. */
    static String title(String kept, Framework framework) {
        return title(Trait.of(kept), framework);
    }
}
