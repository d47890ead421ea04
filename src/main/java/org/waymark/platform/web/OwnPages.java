package org.waymark.platform.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The addresses that stay: of pages, of forms and of what the engine's web applications begin with. They lead into the folder. */
@Controller
class OwnPages {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final String STYLES = "styles/waymark.css";
    private static final Pattern AFTER_A_DASH = Pattern.compile("-([a-z0-9])");

    private final WebFolder folder;
    private final ResourceLoader resources;
    private final String accessibilityContact;

    /** @param accessibilityContact whom people write to or telephone when something is in their way; empty when nobody was named */
    OwnPages(
            WebFolder folder,
            ResourceLoader resources,
            @Value("${waymark.accessibility.contact:}") String accessibilityContact) {
        this.folder = folder;
        this.resources = resources;
        this.accessibilityContact = accessibilityContact.strip();
    }

    /** A page of Waymark's own: the one layout, with the page's script. */
    @GetMapping("/camunda/waymark/{page:[a-z-]+}.html")
    String page(@PathVariable String page, Model model) {
        OwnPage one = Arrays.stream(OwnPage.values())
                .filter(known -> known.word().equals(page))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("title", one.title());
        model.addAttribute("description", one.description());
        model.addAttribute("script", folder.address() + "pages/" + one.word() + ".js");
        model.addAttribute("style", folder.address() + STYLES);
        return "page";
    }

    /** What every public body has to publish of its site; open to all. */
    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("style", folder.address() + STYLES);
        model.addAttribute("contact", accessibilityContact);
        return "accessibility";
    }

    /** The styles, for pages that do not know where the folder stands now. */
    @GetMapping("/camunda/waymark/in/waymark.css")
    ResponseEntity<Void> styles() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(folder.address() + STYLES))
                .build();
    }

    /** What one of the engine's web applications loads of Waymark, wherever it stands now. */
    @GetMapping("/camunda/waymark/in/{application:[a-z]+}.js")
    ResponseEntity<String> plugins(@PathVariable String application) {
        String place = application + "/plugins.js";
        mustBeThere(place);
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .body("export { default } from '" + folder.address() + place + "';\n");
    }

    /** The shell of a form, which Tasklist fetches by the form key: what is asked stands in the form's script. */
    @GetMapping("/forms/{form:[a-z0-9-]+}.html")
    ResponseEntity<String> form(@PathVariable String form) {
        mustBeThere("forms/" + form + ".js");
        String name =
                AFTER_A_DASH.matcher(form).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(PAGE)
                .body(
                        "<form name=\"" + name + "\" class=\"waymark\" data-form=\"" + form + "\">"
                                + "<script cam-script type=\"text/form-script\">Waymark.begin(camForm, $scope);</script></form>\n");
    }

    private void mustBeThere(String place) {
        if (!resources.getResource(WebFolder.LOCATION + place).exists()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
