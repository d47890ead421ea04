package org.waymark.programme.yearly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.calendar.InWords;
import org.waymark.calendar.London;
import org.waymark.framework.Frameworks;
import org.waymark.platform.web.WebFolder;
import org.waymark.programme.yearly.YearlyDraw.DrawnAuthority;

/** The samples of years for the public: the hash before, the seed after, and how anybody draws them again. */
@Controller
class YearlySamplePage {

    private static final String STYLE = "styles/waymark.css";
    private static final MediaType PROGRAM = new MediaType("text", "x-python", StandardCharsets.UTF_8);

    private final YearlySamples samples;
    private final Frameworks frameworks;
    private final WebFolder folder;
    private final byte[] program = program();

    YearlySamplePage(YearlySamples samples, Frameworks frameworks, WebFolder folder) {
        this.samples = samples;
        this.frameworks = frameworks;
        this.folder = folder;
    }

    /**
     * @param seed  null until it is published
     * @param drawn their names; null until then
     */
    record Shown(
            int year,
            String framework,
            int size,
            int population,
            String sealedOn,
            String commitment,
            String seed,
            List<String> drawn) {}

    @GetMapping("/reports/yearly-samples")
    String page(Model model) {
        model.addAttribute("style", folder.address() + STYLE);
        model.addAttribute(
                "samples",
                samples.all().stream().map(YearlySample::file).map(this::shown).toList());
        return "yearly-samples";
    }

    private Shown shown(YearlySampleFile file) {
        Map<String, String> names =
                file.population().stream().collect(Collectors.toMap(DrawnAuthority::code, DrawnAuthority::name));
        return new Shown(
                file.year(),
                frameworks.has(file.framework())
                        ? frameworks.byId(file.framework()).title()
                        : "A framework that is there no more",
                file.size(),
                file.population().size(),
                InWords.date(London.dateOf(file.sealedAt())),
                file.commitment(),
                file.seed(),
                file.drawn() == null
                        ? null
                        : file.drawn().stream().map(names::get).toList());
    }

    @GetMapping("/reports/redraw.py")
    ResponseEntity<byte[]> redraw() {
        return ResponseEntity.ok().contentType(PROGRAM).body(program);
    }

    private static byte[] program() {
        try (InputStream file = new ClassPathResource("redraw.py").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
