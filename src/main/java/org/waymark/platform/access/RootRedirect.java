package org.waymark.platform.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever gives Waymark's bare address wants their tasks. */
@Controller
class RootRedirect {

    @GetMapping("/")
    String open() {
        return "redirect:/camunda/app/tasklist/";
    }
}
