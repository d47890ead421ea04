package org.waymark.framework.versions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.calendar.WorkingDays;
import org.waymark.calendar.YearNotKnown;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkComparison.Difference;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Frameworks.NoSuchFramework;
import org.waymark.framework.site.FrameworkPreview;
import org.waymark.framework.versions.FrameworkUploads.NoSuchVersion;
import org.waymark.framework.versions.FrameworkUploads.Preview;
import org.waymark.platform.engine.People;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.RefusedAnswers;

/** Where administrators upload frameworks, and managers and they see what was uploaded and what became of it. */
@RestController
@RequestMapping("/camunda/api/waymark/frameworks")
class FrameworkVersionsController {

    private static final int LONGEST_NOTE = 1000;
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final FrameworkUploads uploads;
    private final FrameworkRehearsals rehearsals;
    private final Frameworks frameworks;
    private final FrameworkPreview preview;
    private final People people;
    private final WorkingDays calendar;

    FrameworkVersionsController(
            FrameworkUploads uploads,
            FrameworkRehearsals rehearsals,
            Frameworks frameworks,
            FrameworkPreview preview,
            People people,
            WorkingDays calendar) {
        this.uploads = uploads;
        this.rehearsals = rehearsals;
        this.frameworks = frameworks;
        this.preview = preview;
        this.people = people;
        this.calendar = calendar;
    }

    /**
     * @param state       how far it is: uploaded, rehearsed, or used from a day on
     * @param uploadedBy  by name
     * @param mine        whether whoever asks uploaded it
     * @param rehearsed   whether a rehearsal of it came to its end
     * @param rehearsal   its last one; null where there was none
     * @param from        the first day on site from which on it is used; null where it is not
     * @param proposedDay for its rehearsal
     */
    record Line(
            UUID id,
            String framework,
            String title,
            int number,
            String note,
            String uploadedBy,
            Instant uploadedAt,
            boolean mine,
            boolean rehearsed,
            ShownRehearsal rehearsal,
            LocalDate from,
            String because,
            String switchedBy,
            LocalDate proposedDay) {}

    /**
     * @param reached the day that it has come to
     * @param says    its sentences
     * @param drawn   whether there is a picture of its days
     */
    record ShownRehearsal(
            FrameworkRehearsal.Outcome outcome,
            String authority,
            LocalDate firstDay,
            LocalDate reached,
            List<String> says,
            boolean drawn,
            String by,
            Instant at,
            Instant endedAt) {}

    record Comparison(String comparedTo, List<Difference> differences) {}

    record Kept(UUID id, int number, String title) {}

    @GetMapping("/versions")
    List<Line> all(@AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user) {
        Map<UUID, FrameworkRehearsal> latest = rehearsals.latest().stream()
                .collect(Collectors.toMap(FrameworkRehearsal::version, Function.identity()));
        Map<UUID, FrameworkSwitch> used =
                uploads.used().stream().collect(Collectors.toMap(FrameworkSwitch::version, Function.identity()));
        Set<UUID> whole = rehearsals.wholeOnes();
        return uploads.all().stream()
                .map(version -> line(
                        version, whole.contains(version.id()), latest.get(version.id()), used.get(version.id()), user))
                .toList();
    }

    private Line line(
            UploadedFramework version,
            boolean rehearsed,
            FrameworkRehearsal rehearsal,
            FrameworkSwitch used,
            String user) {
        Framework framework = version.framework();
        return new Line(
                version.id(),
                framework.id(),
                framework.title(),
                version.number(),
                version.note(),
                people.name(version.by()),
                version.at(),
                version.by().equals(user),
                rehearsed,
                rehearsal == null ? null : shown(rehearsal),
                used == null ? null : used.from(),
                used == null ? null : used.reason(),
                used == null ? null : people.name(used.by()),
                proposedDay(framework));
    }

    /** One on which inspections normally begin, a month after its first day; null where no calendar reaches so far. */
    private LocalDate proposedDay(Framework framework) {
        try {
            return calendar.nextWorkingDayOnOrAfter(framework
                    .inForce()
                    .from()
                    .plusMonths(1)
                    .with(TemporalAdjusters.nextOrSame(framework.notice().firstDayNormally())));
        } catch (YearNotKnown beyond) {
            return null;
        }
    }

    private ShownRehearsal shown(FrameworkRehearsal rehearsal) {
        return new ShownRehearsal(
                rehearsal.outcome(),
                rehearsal.authority(),
                rehearsal.firstDay(),
                rehearsal.reached(),
                rehearsal.says().lines().toList(),
                rehearsal.picture() != null,
                people.name(rehearsal.by()),
                rehearsal.at(),
                rehearsal.endedAt());
    }

    /** What a file says and whether it can be used. Nothing of it is kept. */
    @PostMapping("/versions/check")
    Preview check(
            @AskedByStaff(StaffRole.ADMINISTRATOR) String user,
            @RequestParam(value = "file", required = false) MultipartFile file)
            throws IOException {
        return uploads.look(name(file), file.getBytes());
    }

    @PostMapping("/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Kept upload(
            @AskedByStaff(StaffRole.ADMINISTRATOR) String user,
            @RequestParam(value = "file", required = false) MultipartFile file,
            @RequestParam(value = "hash", required = false) String hash,
            @RequestParam(value = "note", required = false) String note)
            throws IOException {
        String name = name(file);
        if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw RefusedAnswers.of("note", "Say what is new in it, in at most 1000 characters.");
        }
        UploadedFramework kept = uploads.keep(name, file.getBytes(), hash, note, user);
        return new Kept(kept.id(), kept.number(), kept.framework().title());
    }

    private static String name(MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw RefusedAnswers.of("file", "Choose the file.");
        }
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "The file" : name;
    }

    /** What it changes, against what is in use today. */
    @GetMapping("/versions/{id}/comparison")
    Comparison comparison(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user, @PathVariable UUID id) {
        Framework framework = uploads.byId(id).framework();
        return new Comparison(
                uploads.before(framework).map(Framework::title).orElse(null), uploads.differences(framework));
    }

    @GetMapping("/versions/{id}/file")
    ResponseEntity<byte[]> file(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user, @PathVariable UUID id) {
        return file(uploads.byId(id).framework());
    }

    /** Its page, as the public reads it once it is used. */
    @GetMapping("/versions/{id}/page.html")
    ResponseEntity<String> page(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user, @PathVariable UUID id) {
        return page(uploads.byId(id).framework());
    }

    /** The same of the text that is in use today, whether the public may read it or not. */
    @GetMapping("/{framework:[a-z0-9-]+}/page.html")
    ResponseEntity<String> pageInUse(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user, @PathVariable String framework) {
        return page(frameworks.byId(framework));
    }

    private ResponseEntity<String> page(Framework framework) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(preview.page(framework));
    }

    /** The days of its last rehearsal, drawn. */
    @GetMapping("/versions/{id}/rehearsal.svg")
    ResponseEntity<String> picture(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user, @PathVariable UUID id) {
        return rehearsals
                .latest(uploads.byId(id).id())
                .map(FrameworkRehearsal::picture)
                .map(drawn -> ResponseEntity.ok().contentType(SVG).body(drawn))
                .orElseThrow(NoSuchVersion::new);
    }

    /** The text that is in use today, to begin a new version with. */
    @GetMapping("/{framework:[a-z0-9-]+}/file")
    ResponseEntity<byte[]> fileInUse(
            @AskedByStaff({StaffRole.MANAGER, StaffRole.ADMINISTRATOR}) String user, @PathVariable String framework) {
        return file(frameworks.byId(framework));
    }

    private static ResponseEntity<byte[]> file(Framework framework) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(framework.id() + ".yml")
                                .build()
                                .toString())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(framework.content().getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    ProblemDetail noSuchVersion(NoSuchVersion missing) {
        return notFound("No such version", missing);
    }

    @ExceptionHandler
    ProblemDetail noSuchFramework(NoSuchFramework missing) {
        return notFound("No such framework", missing);
    }

    private static ProblemDetail notFound(String title, RuntimeException missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle(title);
        return problem;
    }
}
