package org.waymark.platform.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every letter that Waymark can write, read and checked when it starts. */
@Component
class LetterTemplates {

    /** The fields a template may use. {@code site} is filled in by the post itself; the others by whoever writes. */
    static final Set<String> FIELDS = Set.of(
            "site",
            "reference",
            "authority",
            "step",
            "due",
            "draft-is",
            "head",
            "until",
            "law",
            "office",
            "output",
            "other-due",
            "concern",
            "inspection",
            "change",
            "decision",
            "reason",
            "account",
            "who",
            "task",
            "framework",
            "body",
            "title",
            "addressee",
            "salutation");

    private static final String SUFFIX = ".txt";

    private final Map<String, LetterTemplate> templates = new TreeMap<>();

    /**
     * @throws InvalidLetterTemplate when one of them cannot be used
     */
    LetterTemplates(ResourcePatternResolver resources) {
        try {
            for (Resource file : resources.getResources("classpath*:config/letters/*" + SUFFIX)) {
                String fileName = file.getFilename();
                String name = fileName.substring(0, fileName.length() - SUFFIX.length());
                templates.put(
                        name, LetterTemplate.parse(name, file.getContentAsString(StandardCharsets.UTF_8), FIELDS));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The letters in config/letters cannot be read.", unreadable);
        }
    }

    LetterTemplate named(String name) {
        LetterTemplate template = templates.get(name);
        if (template == null) {
            throw new IllegalArgumentException(
                    "There is no letter config/letters/" + name + SUFFIX + ". There are: " + templates.keySet() + ".");
        }
        return template;
    }

    Set<String> names() {
        return templates.keySet();
    }
}
