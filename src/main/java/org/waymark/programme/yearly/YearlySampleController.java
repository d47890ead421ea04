package org.waymark.programme.yearly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.framework.Frameworks;
import org.waymark.platform.staff.AskedByStaff;
import org.waymark.platform.staff.StaffRole;
import org.waymark.platform.tasks.Choice;

/**
 * Where managers draw the sample of a year and see whom it drew; and what anybody may read of it: the hash of the seed from
 * the beginning, the seed and the draw once they are published.
 */
@RestController
class YearlySampleController {

    private static final String OF_MANAGERS = "/camunda/api/waymark/programme/yearly-samples";

    private final YearlySamples samples;
    private final Frameworks frameworks;

    YearlySampleController(YearlySamples samples, Frameworks frameworks) {
        this.samples = samples;
        this.frameworks = frameworks;
    }

    record DrawAnswer(
            @NotNull(message = "Say which year.") Integer year,
            @NotBlank(message = "Choose the framework.") String framework,
            @NotNull(message = "Say how many authorities.") Integer size) {}

    record SamplePage(List<Choice> frameworks, List<SampleLine> samples) {}

    /** @param drawn their names, for managers, who plan their inspections */
    record SampleLine(
            UUID id,
            int year,
            String framework,
            LocalDate firstDay,
            LocalDate lastDay,
            int size,
            int population,
            String commitment,
            Instant sealedAt,
            Instant publishedAt,
            List<String> drawn) {}

    record DrawnSample(UUID id) {}

    @GetMapping(OF_MANAGERS)
    SamplePage all(@AskedByStaff(StaffRole.MANAGER) String user) {
        return new SamplePage(
                frameworks.all().stream()
                        .map(one -> new Choice(one.id(), one.title()))
                        .toList(),
                samples.all().stream().map(this::line).toList());
    }

    private SampleLine line(YearlySample sample) {
        YearlySampleFile file = sample.file();
        return new SampleLine(
                sample.getId(),
                sample.year(),
                frameworks.has(sample.framework())
                        ? frameworks.byId(sample.framework()).title()
                        : sample.framework(),
                sample.firstDay(),
                sample.lastDay(),
                sample.size(),
                file.population().size(),
                file.commitment(),
                file.sealedAt(),
                sample.publishedAt(),
                sample.drawn().stream()
                        .map(one -> one.name() + " (" + one.code() + ")")
                        .toList());
    }

    @PostMapping(OF_MANAGERS)
    @ResponseStatus(HttpStatus.CREATED)
    DrawnSample draw(@AskedByStaff(StaffRole.MANAGER) String user, @Valid @RequestBody DrawAnswer answer) {
        return new DrawnSample(samples.draw(answer.year(), answer.framework(), answer.size()));
    }

    @PostMapping(OF_MANAGERS + "/{id}/seed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(@AskedByStaff(StaffRole.MANAGER) String user, @PathVariable UUID id) {
        samples.publish(id);
    }

    /** Every sample as anybody may have it. */
    @GetMapping("/reports/yearly-samples.json")
    List<YearlySampleFile> open() {
        return samples.all().stream().map(YearlySample::file).toList();
    }
}
