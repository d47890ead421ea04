package org.waymark.disclosure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that may be somebody's name: a title with a word after it, or two capitalised words beside each other that are no words of
 * the field, of the framework or of the place. It finds what looks like a name, and asks; it cannot know one.
 */
public final class PersonNames {

    private static final String WORD = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}";

    private static final Pattern CAPITALISED = Pattern.compile("\\b" + WORD + "\\b");
    private static final Pattern BESIDE_EACH_OTHER = Pattern.compile("\\b(" + WORD + ")\\s+(?=(" + WORD + ")\\b)");
    private static final Pattern WITH_TITLE = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s+" + WORD + "\\b");

    private static final Set<String> OF_THE_FIELD = words("""
            The This These Those Its Their They There That Some Most Many Few All Each Both Every Other Others One Two Three When Where While
            Since After Before During Because Although However Until From With Without For And But Not Nor Only Also As At By In It On Of Or To
            Local Authority Authorities Council Councils County City Borough Royal London Metropolitan District Unitary England English Wales
            British North South East West Northern Southern Eastern Western Central Greater Upper Lower Great Saint Town
            Child Children Children's Family Families Young People Person Parent Parents Carer Carers Social Care Worker Workers Work Leaver
            Director Directors Chief Executive Officer Officers Inspector Inspectors Inspectorate Majesty Majesty's Her His Secretary State
            Minister Leader Member Members Lead Mayor Cabinet Government Department Ministry Office Ofsted Cafcass Care Quality Commission
            Police Constabulary Probation Court Courts Crown Justice Judge Law Outline Public Health Trust Hospital Foundation Clinical Group
            Safeguarding Board Boards Partnership Panel Committee Team Teams Service Services Hub Multi Multi-Agency Agency Agencies Early Help
            Protection Plan Plans Conference Conferences Core Assessment Framework Review Reviews Reviewing Independent Visitor Advocate
            Education School Schools Academy College University Centre Centres Sure Start Home Homes House Housing Street Road Charity Society
            Working Together Section Part Schedule Regulation Regulations Article Act Paragraph Chapter Annex Appendix Table Figure Case Cases
            Signs Safety Strengthening Think Troubled Looked Designated Doctor Nurse Head Deputy Assistant Acting Manager Managers
            January February March April May June July August September October November December
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter
            Outstanding Good Adequate Inadequate Requires Improvement Overall Effectiveness Report Inspection Inspections""");

    private final Set<String> known;

    /**
     * @param texts of which every capitalised word is none of a person: a framework's, the name of the authority
     */
    public PersonNames(String... texts) {
        known = new HashSet<>(OF_THE_FIELD);
        for (String text : texts) {
            known.addAll(words(text));
        }
    }

    /** The first words that may be a name, as they stand in the text. */
    public Optional<String> in(String text) {
        Matcher titled = WITH_TITLE.matcher(text);
        if (titled.find()) {
            return Optional.of(titled.group());
        }
        Matcher pair = BESIDE_EACH_OTHER.matcher(text);
        while (pair.find()) {
            if (!known.contains(pair.group(1)) && !known.contains(pair.group(2))) {
                return Optional.of(pair.group(1) + " " + pair.group(2));
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        CAPITALISED.matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }
}
