package org.waymark.framework.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkComparison;
import org.waymark.framework.FrameworkFields;
import org.waymark.framework.FrameworkLife;
import org.waymark.framework.FrameworkVersion;
import org.waymark.framework.Frameworks;
import org.waymark.framework.consultation.FrameworkComment;
import org.waymark.framework.consultation.FrameworkConsultation;
import org.waymark.framework.consultation.FrameworkSection;
import org.waymark.framework.life.FrameworkRegister;
import org.waymark.framework.life.FrameworkStanding;
import org.waymark.framework.life.FrameworkStandings;
import org.waymark.framework.site.FrameworkPage.Assumption;
import org.waymark.framework.site.FrameworkPage.Comment;
import org.waymark.framework.site.FrameworkPage.Comments;
import org.waymark.framework.site.FrameworkPage.Section;
import org.waymark.framework.timeline.FrameworkTimeline;
import org.waymark.platform.tasks.FieldError;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.platform.web.WebFolder;

/**
 * The frameworks that one can be inspected under, or comment on, for the public. Of any other it is not told whether it
 * is there.
 */
@Controller
class FrameworkPages {

    static final String STYLE = "styles/waymark.css";

    private final Frameworks frameworks;
    private final FrameworkRegister register;
    private final FrameworkConsultation consultation;
    private final WebFolder folder;
    private final Clock clock;

    FrameworkPages(
            Frameworks frameworks,
            FrameworkRegister register,
            FrameworkConsultation consultation,
            WebFolder folder,
            Clock clock) {
        this.frameworks = frameworks;
        this.register = register;
        this.consultation = consultation;
        this.folder = folder;
        this.clock = clock;
    }

    /** @param state where it is in its life today, in a sentence */
    record Line(String id, String title, String state) {}

    @GetMapping("/frameworks")
    String index(Model model) {
        FrameworkStandings standings = register.standings();
        LocalDate today = London.dateOf(clock.instant());
        List<Line> lines = frameworks.all().stream()
                .filter(one -> standings.of(one, today).isPublic())
                .map(one ->
                        new Line(one.id(), one.title(), standings.of(one, today).words() + "."))
                .toList();
        model.addAttribute("style", folder.address() + STYLE);
        model.addAttribute("frameworks", lines);
        return "frameworks";
    }

    @GetMapping("/frameworks/{id:[a-z0-9-]+}")
    String page(
            @PathVariable String id,
            @RequestParam(required = false) String said,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("thanks", said != null);
        return shown(id, CommentForm.EMPTY, List.of(), model, response);
    }

    /** A comment of anybody, from a form that needs no script. Whoever typed something that will not do finds it again. */
    @PostMapping("/frameworks/{id:[a-z0-9-]+}/comments")
    String comment(@PathVariable String id, HttpServletRequest request, Model model, HttpServletResponse response)
            throws IOException {
        CommentForm typed = CommentForm.in(request.getInputStream());
        Optional<Framework> framework = open(id);
        if (framework.filter(one -> one.life().consultation() != null).isPresent()) {
            try {
                consultation.comment(framework.get(), typed.section(), typed.saidFor(), typed.name(), typed.text());
                return "redirect:/frameworks/" + id + "?said#comments";
            } catch (RefusedAnswers refused) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                return shown(id, typed, refused.errors(), model, response);
            }
        }
        return notFound(model, response);
    }

    private String notFound(Model model, HttpServletResponse response) {
        model.addAttribute("style", folder.address() + STYLE);
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "framework-not-found";
    }

    private String shown(
            String id, CommentForm typed, List<FieldError> errors, Model model, HttpServletResponse response) {
        Optional<Framework> framework = open(id);
        if (framework.isEmpty()) {
            return notFound(model, response);
        }
        model.addAttribute("style", folder.address() + STYLE);
        model.addAttribute("page", page(framework.get()));
        model.addAttribute("picture", FrameworkTimeline.draw(framework.get()));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("choices", FrameworkSection.values());
        model.addAttribute("sides", FrameworkComment.SaidFor.values());
        return "framework";
    }

    @GetMapping(value = "/frameworks/{id:[a-z0-9-]+}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FrameworkPage> json(@PathVariable String id) {
        return ResponseEntity.of(open(id).map(this::page));
    }

    private Optional<Framework> open(String id) {
        return Optional.of(id).filter(frameworks::has).map(frameworks::byId).filter(one -> register.standing(
                        one, London.dateOf(clock.instant()))
                .isPublic());
    }

    FrameworkPage page(Framework framework) {
        FrameworkStanding standing = register.standing(framework, London.dateOf(clock.instant()));
        FrameworkFields fields = FrameworkFields.of(framework);
        Optional<Framework> before = earlier(framework).or(() -> framework.life().replaces().stream()
                .filter(frameworks::has)
                .map(frameworks::byId)
                .findFirst());
        return new FrameworkPage(
                framework.id(),
                framework.title(),
                standing.words() + ".",
                sections(framework),
                FrameworkTimeline.of(framework),
                values(fields, fields.sources(framework.life()), true),
                values(fields, fields.sources(framework.life()), false),
                fields.withoutSource(framework.life()).stream()
                        .map(fields::about)
                        .distinct()
                        .toList(),
                before.map(Framework::title).orElse(null),
                before.map(older -> FrameworkComparison.between(older, framework))
                        .orElse(List.of()),
                comments(framework));
    }

    /** The text that was used before this one, under the same name. */
    private Optional<Framework> earlier(Framework framework) {
        return frameworks.versions().stream()
                .map(FrameworkVersion::framework)
                .filter(version -> version.id().equals(framework.id()))
                .takeWhile(version -> !version.equals(framework))
                .reduce((first, second) -> second);
    }

    /** @param assumed those that no source gives, or those that one gives */
    private static List<Assumption> values(FrameworkFields fields, Map<String, String> sources, boolean assumed) {
        return sources.entrySet().stream()
                .filter(one -> FrameworkLife.isAssumed(one.getValue()) == assumed)
                .map(one -> new Assumption(
                        fields.about(one.getKey()),
                        ShownValue.of(fields.at(one.getKey())),
                        FrameworkLife.withoutTheWord(one.getValue())))
                .toList();
    }

    private List<Section> sections(Framework framework) {
        return new FrameworkSections(framework, this::title).all();
    }

    private Comments comments(Framework framework) {
        FrameworkLife.Consultation asked = framework.life().consultation();
        if (asked == null) {
            return null;
        }
        return new Comments(
                consultation.isOpen(framework),
                InWords.day(asked.until()),
                asked.text(),
                consultation.shown(framework.id()).stream()
                        .map(one -> new Comment(
                                one.section().title(),
                                one.saidFor().inWords() + (one.name() == null ? "" : ", " + one.name()),
                                InWords.date(London.dateOf(one.writtenAt())),
                                one.text(),
                                answer(one)))
                        .toList());
    }

    private static String answer(FrameworkComment comment) {
        if (comment.accepted() == null) {
            return null;
        }
        return (comment.accepted() ? "Accepted. " : "Not accepted. ") + comment.because();
    }

    private String title(String id) {
        return frameworks.has(id) ? frameworks.byId(id).title() : id;
    }
}
