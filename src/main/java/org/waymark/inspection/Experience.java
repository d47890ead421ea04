package org.waymark.inspection;

import java.util.List;
import java.util.Optional;
import org.springframework.util.StringUtils;
import org.waymark.framework.Framework;
import org.waymark.framework.NormalTeam;

/**
 * What an inspector is experienced in; a framework says how many of each make a team (2012: paragraph 14).
 *
 * @param id the word of a framework's file, such as {@code social-care}
 */
public record Experience(String id) {

    public static final Experience SOCIAL_CARE = new Experience("social-care");
    public static final Experience EDUCATION = new Experience("education");

    /** Of an inspector of another inspectorate, which says itself whom it sends. */
    public static final Experience PARTNER = new Experience("partner");

    /** Those that a framework asks for of the inspectorate that leads overall, in its order. */
    public static List<Experience> askedForBy(Framework framework) {
        return framework.team().makeUp().stream()
                .map(NormalTeam.Specialists::specialism)
                .map(Experience::new)
                .toList();
    }

    /** @param id the word of a form; null when nothing was chosen. Empty where the framework asks for none such */
    public static Optional<Experience> of(Framework framework, String id) {
        return askedForBy(framework).stream()
                .filter(experience -> experience.id.equals(id))
                .findFirst();
    }

    /** Such as "Choose social care or education." */
    public static String choose(Framework framework) {
        return "Choose "
                + String.join(
                        " or ",
                        askedForBy(framework).stream().map(Experience::inWords).toList())
                + ".";
    }

    /** What people call it. */
    public String title() {
        return equals(PARTNER) ? "Their inspectorate's own field" : StringUtils.capitalize(inWords());
    }

    /** As it stands in a sentence. */
    public String inWords() {
        return id.replace('-', ' ');
    }
}
