package org.waymark.framework.site;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.waymark.framework.Framework;
import org.waymark.framework.timeline.FrameworkTimeline;
import org.waymark.platform.web.OfflinePage;
import org.waymark.platform.web.WebFolder;

/** The page of a framework as the public would read it, for whoever owns the framework: before anybody else sees it. */
@Component
public class FrameworkPreview {

    private final FrameworkPages pages;
    private final ITemplateEngine templates;
    private final WebFolder folder;
    private final OfflinePage byItself;

    FrameworkPreview(FrameworkPages pages, ITemplateEngine templates, WebFolder folder, OfflinePage byItself) {
        this.pages = pages;
        this.templates = templates;
        this.folder = folder;
        this.byItself = byItself;
    }

    /** As HTML that is shown by this server. */
    public String page(Framework framework) {
        Context context = of(framework);
        context.setVariable("style", folder.address() + FrameworkPages.STYLE);
        return templates.process("framework", context);
    }

    /** As HTML that can be kept as a file. */
    public String file(Framework framework) {
        Context context = of(framework);
        context.setVariable("styles", byItself.styles());
        return templates.process("framework", context);
    }

    private Context of(Framework framework) {
        Context context = new Context(Locale.UK);
        context.setVariable("preview", true);
        context.setVariable("page", pages.page(framework));
        context.setVariable("picture", FrameworkTimeline.draw(framework));
        context.setVariable("errors", List.of());
        return context;
    }
}
