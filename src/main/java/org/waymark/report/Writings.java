package org.waymark.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.Heading.Type;
import org.waymark.platform.engine.People;
import org.waymark.report.Differences.Piece;
import org.waymark.report.WritingVersion.Key;
import org.waymark.report.WritingVersion.Occasion;

/** Every version of the authors' words, from the first draft on, and what changed between two of them. */
@Service
@Transactional
public class Writings {

    private final WritingVersionRepository versions;
    private final People people;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Writings(WritingVersionRepository versions, People people, Clock clock) {
        this.versions = versions;
        this.people = people;
        this.clock = clock;
    }

    /** @param texts by heading */
    record Words(Map<String, String> texts, List<Improvement> improvements) {}

    public record VersionLine(int number, String by, Instant at, String occasion) {}

    /** @param pieces what stayed, came and went, in order; empty when the section did not change */
    public record Changed(String title, List<Piece> pieces) {}

    void keep(String inspectionId, String user, Occasion occasion, Words words) {
        int number = versions.countByKeyInspectionId(inspectionId) + 1;
        versions.save(new WritingVersion(new Key(inspectionId, number), user, clock.instant(), occasion, write(words)));
    }

    @Transactional(readOnly = true)
    public List<VersionLine> of(String inspectionId) {
        return versions.findByKeyInspectionIdOrderByKeyNumber(inspectionId).stream()
                .map(version -> new VersionLine(
                        version.number(),
                        people.name(version.byUser()),
                        version.writtenAt(),
                        version.occasion().words()))
                .toList();
    }

    /**
     * What changed from one version to another, section by section.
     *
     * @return empty when one of them does not exist
     */
    @Transactional(readOnly = true)
    public Optional<List<Changed>> between(String inspectionId, int from, int to, Framework framework) {
        Optional<WritingVersion> before = versions.findById(new Key(inspectionId, from));
        Optional<WritingVersion> after = versions.findById(new Key(inspectionId, to));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Words was = read(before.get().content());
        Words is = read(after.get().content());
        List<Changed> changed = new ArrayList<>();
        for (ReportHeading heading : ReportHeading.of(framework)) {
            if (heading.type() != Type.ABOUT) {
                changed.add(new Changed(
                        heading.title(),
                        Differences.between(text(was, heading, framework), text(is, heading, framework))));
            }
        }
        return Optional.of(List.copyOf(changed));
    }

    /**
     * What changed since then, paragraph by paragraph.
     *
     * @param changes empty where the section stayed as it was
     */
    public record Rewritten(String heading, String title, List<ParagraphDifferences.Change> changes) {}

    /** From the version that stood at that moment to the latest; of every section, empty where none stood then. */
    List<Rewritten> since(String inspectionId, Instant at, Framework framework) {
        List<WritingVersion> all = versions.findByKeyInspectionIdOrderByKeyNumber(inspectionId);
        List<WritingVersion> then =
                all.stream().filter(one -> !one.writtenAt().isAfter(at)).toList();
        if (then.isEmpty()) {
            return List.of();
        }
        Words was = read(then.get(then.size() - 1).content());
        Words is = read(all.get(all.size() - 1).content());
        return ReportHeading.of(framework).stream()
                .filter(heading -> heading.type() != Type.ABOUT)
                .map(heading -> new Rewritten(
                        heading.id(),
                        heading.title(),
                        ParagraphDifferences.between(
                                Paragraphs.of(text(was, heading, framework)),
                                Paragraphs.of(text(is, heading, framework)))))
                .toList();
    }

    private static String text(Words words, ReportHeading heading, Framework framework) {
        if (heading.isWritten()) {
            return words.texts().getOrDefault(heading.id(), "");
        }
        List<String> lines = words.improvements().stream()
                .map(area -> framework.reportTimeScales().stream()
                                .filter(scale -> scale.id().equals(area.timeScale()))
                                .map(scale -> scale.title() + ": ")
                                .findFirst()
                                .orElse("")
                        + area.what())
                .toList();
        return String.join("\n", lines);
    }

    private String write(Words words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A version of a report cannot be kept.", unwritable);
        }
    }

    private Words read(String content) {
        try {
            return json.readValue(content, Words.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A kept version of a report cannot be read.", unreadable);
        }
    }
}
