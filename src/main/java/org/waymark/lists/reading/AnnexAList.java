package org.waymark.lists.reading;

import static org.waymark.lists.reading.Column.code;
import static org.waymark.lists.reading.Column.count;
import static org.waymark.lists.reading.Column.date;
import static org.waymark.lists.reading.Column.notKept;
import static org.waymark.lists.reading.Column.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.journey.Fact;
import org.waymark.lists.workbook.TypedText;

/**
 * The eight lists of Annex A that are about children: names, columns in the template's order and the one date without
 * which a row says nothing. In these eight lists the templates of 2019 and 2024 differ in quotes and question marks.
 */
public enum AnnexAList {
    CONTACTS(
            1,
            "Contacts",
            Fact.CONTACT_ON,
            false,
            date("Date of Contact", Fact.CONTACT_ON),
            code("Contact Source", Fact.SOURCE, Codes.SOURCE)),

    EARLY_HELP(
            2,
            "Early help",
            Fact.STARTED_ON,
            false,
            date("Assessment start date", Fact.STARTED_ON),
            date("Assessment completion date", Fact.COMPLETED_ON),
            text("Organisation completing assessment", Fact.ORGANISATION)),

    REFERRALS(
            3,
            "Referrals",
            Fact.REFERRED_ON,
            true,
            date("Date of referral", Fact.REFERRED_ON),
            code("Referral Source", Fact.SOURCE, Codes.SOURCE),
            code("Referral NFA?", Fact.NO_FURTHER_ACTION, Codes.YES_NO),
            count("Number of Referrals in Last 12 Months", Fact.REFERRALS_IN_YEAR)),

    ASSESSMENTS(
            4,
            "Assessments",
            Fact.STARTED_ON,
            true,
            disability(),
            date("Continuous Assessment Start Date", Fact.STARTED_ON),
            code("Child Seen During Continuous Assessment", Fact.CHILD_SEEN, Codes.YES_NO_UNKNOWN),
            date("Continuous Assessment Date of Authorisation", Fact.AUTHORISED_ON),
            code(
                    "Was the child assessed as requiring LA children’s social care support",
                    Fact.REQUIRES_SUPPORT,
                    Codes.YES_NO)),

    SECTION_47(
            5,
            "Section 47 enquiries and initial child protection conferences",
            Fact.STRATEGY_ON,
            true,
            disability(),
            date("Strategy discussion initiating Section 47 Enquiry Start Date", Fact.STRATEGY_ON),
            code(
                    "Was an Initial Child Protection Conference deemed unnecessary?",
                    Fact.CONFERENCE_UNNECESSARY,
                    Codes.YES_NO),
            date("Date of Initial Child Protection Conference", Fact.CONFERENCE_ON),
            code(
                    "Did the Initial Child Protection Conference Result in a Child Protection Plan",
                    Fact.RESULTED_IN_PLAN,
                    Codes.YES_NO),
            count("Number of Section 47 Enquiries in the last 12 months", Fact.ENQUIRIES_IN_YEAR),
            count("Number of ICPCs in the last 12 months", Fact.CONFERENCES_IN_YEAR)),

    IN_NEED(
            6,
            "Children in need",
            Fact.IN_NEED_SINCE,
            true,
            disability(),
            date("CIN Start Date", Fact.IN_NEED_SINCE),
            code("Primary Need Code", Fact.PRIMARY_NEED, Codes.NEED),
            date("Date Child Was Last Seen", Fact.LAST_SEEN_ON),
            date("CIN Closure Date", Fact.CLOSED_ON),
            code("Reason for Closure", Fact.CLOSURE_REASON, Codes.CLOSURE_REASON),
            code("Case status", Fact.CASE_STATUS, Codes.CASE_STATUS)),

    PROTECTION(
            7,
            "Child protection",
            Fact.PLAN_STARTED_ON,
            true,
            disability(),
            date("Child Protection Plan Start Date", Fact.PLAN_STARTED_ON),
            code("Initial Category of Abuse", Fact.INITIAL_CATEGORY, Codes.ABUSE),
            code("Latest Category of Abuse", Fact.LATEST_CATEGORY, Codes.ABUSE),
            date("Date of the Last Statutory Visit", Fact.LAST_VISIT_ON),
            code("Was the Child Seen Alone?", Fact.SEEN_ALONE, Codes.YES_NO_UNKNOWN),
            date("Date of latest review conference", Fact.LATEST_REVIEW_ON),
            date("Child Protection Plan End Date", Fact.PLAN_ENDED_ON),
            code(
                    "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
                    Fact.EMERGENCY_POWERS,
                    Codes.YES_NO),
            count("Number of Previous Child Protection Plans", Fact.PREVIOUS_PLANS)),

    IN_CARE(
            8,
            "Children in care",
            Fact.LOOKED_AFTER_SINCE,
            true,
            code(
                    "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)",
                    Fact.ASYLUM_SEEKING,
                    Codes.YES_NO),
            disability(),
            date("Date Started to be Looked After", Fact.LOOKED_AFTER_SINCE),
            code("Child's Category of Need", Fact.PRIMARY_NEED, Codes.NEED),
            code(
                    "Is this a second or subsequent period of being a Looked After Child within the last 12 months"
                            + " (Y/N)",
                    Fact.AGAIN_LOOKED_AFTER,
                    Codes.YES_NO),
            date("Start date of current legal status", Fact.LEGAL_STATUS_SINCE),
            code("Child's Legal Status", Fact.LEGAL_STATUS, Codes.LEGAL_STATUS),
            date("Date of Latest Statutory Review", Fact.LATEST_REVIEW_ON),
            date("Date of Last Social Work Visit", Fact.LAST_VISIT_ON),
            code("What is the permanence plan for this child?", Fact.PERMANENCE_PLAN, Codes.PERMANENCE),
            date("Date of Last IRO Visit / Contact to the Child", Fact.REVIEWING_OFFICER_CONTACT_ON),
            date("Date of Last Health Assessment", Fact.HEALTH_ASSESSMENT_ON),
            date("Date of Last Dental Check", Fact.DENTAL_CHECK_ON),
            count("Number of Placements in the Last 12 months", Fact.PLACEMENTS_IN_YEAR),
            date("Date Ceased to be Looked After", Fact.CEASED_ON),
            code("Reason Ceased to be Looked After", Fact.CEASED_REASON, Codes.CEASED_REASON),
            date("Start Date of Most Recent Placement", Fact.PLACED_ON),
            code("Placement Type", Fact.PLACEMENT_TYPE, Codes.PLACEMENT_TYPE),
            code("Placement Provider", Fact.PLACEMENT_PROVIDER, Codes.PLACEMENT_PROVIDER),
            notKept("Placement postcode"),
            notKept("URN of Placement"),
            code("Placement Location", Fact.PLACEMENT_LOCATION, Codes.PLACEMENT_LOCATION),
            notKept("LA of Placement"),
            count(
                    "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months",
                    Fact.MISSING_EPISODES),
            count(
                    "Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months",
                    Fact.ABSENT_EPISODES),
            code(
                    "Was the child offered a Return Interview after their last missing episode (Y/N)?",
                    Fact.INTERVIEW_OFFERED,
                    Codes.YES_NO_UNKNOWN),
            code(
                    "Did the child accept a Return Interview after their last missing episode (Y/N)?",
                    Fact.INTERVIEW_ACCEPTED,
                    Codes.YES_NO_UNKNOWN));

    private static final Pattern SHEET = Pattern.compile("^(?:annex ?a ?)?list ?0?(\\d{1,2})(?!\\d).*");

    private final int number;
    private final String title;
    private final String keyFact;
    private final List<Column> columns;
    private final int template;
    private final Map<String, Integer> places = new HashMap<>();

    AnnexAList(int number, String title, String keyFact, boolean allocated, Column... own) {
        this.number = number;
        this.title = title;
        this.keyFact = keyFact;
        List<Column> all = new ArrayList<>(identity());
        all.addAll(List.of(own));
        if (allocated) {
            all.add(text("Allocated Team", Fact.TEAM));
            all.add(text("Allocated Worker", Fact.WORKER));
        }
        this.template = all.size();
        if (strategyAndConference()) {
            all.add(date("Date Notified of the Child's Move", Fact.MOVE_NOTIFIED_ON));
        }
        this.columns = List.copyOf(all);
        for (int place = 0; place < columns.size(); place++) {
            places.put(columns.get(place).fact(), place);
        }
    }

    private boolean strategyAndConference() {
        return number == 5;
    }

    /** The list's number in Annex A, 1 to 8. */
    public int number() {
        return number;
    }

    /** The list's name in Annex A. */
    public String title() {
        return title;
    }

    /** The headings in the order of the template of 2019. */
    public List<String> headings() {
        return template().stream().map(Column::heading).toList();
    }

    /** The name that the list's sheet has in the template, such as {@code List 3}. */
    public String sheet() {
        return "List " + number;
    }

    /** What each heading gives, in the same order: a name of {@link Fact}, empty where the content is not kept. */
    public List<String> facts() {
        return template().stream().map(Column::fact).toList();
    }

    /** Every column that is known, in the order of the template; what no template has comes last. */
    List<Column> columns() {
        return columns;
    }

    /** The columns that the template of 2019 has. */
    List<Column> template() {
        return columns.subList(0, template);
    }

    Column idColumn() {
        return columns.get(0);
    }

    Column keyColumn() {
        return column(keyFact);
    }

    /**
     * The date that a row stands by where its own is missing, or null: a child that moves in under a protection plan has
     * a conference and no strategy discussion here.
     */
    Column elseColumn() {
        return strategyAndConference() ? column(Fact.CONFERENCE_ON) : null;
    }

    Column column(String fact) {
        return columns.get(place(fact));
    }

    boolean has(String fact) {
        return places.containsKey(fact);
    }

    /** The place of a fact among the columns, from 0. */
    int place(String fact) {
        Integer place = places.get(fact);
        if (place == null) {
            throw new IllegalArgumentException(this + " has no " + fact);
        }
        return place;
    }

    /** The list number that a sheet's name states, whether or not it is one of the eight. */
    static Optional<Integer> numberIn(String sheetName) {
        String name = TypedText.tidy(sheetName.toLowerCase(Locale.ROOT).replaceAll("[_\\-.–]+", " "));
        Matcher matcher = SHEET.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static List<Column> identity() {
        return List.of(
                Column.of(Column.Kind.CHILD_ID, "Child Unique ID", Fact.ID),
                code("Gender", Fact.GENDER, Codes.GENDER),
                code("Ethnicity", Fact.ETHNICITY, Codes.ETHNICITY),
                date("Date of Birth", Fact.BORN_ON),
                Column.of(Column.Kind.AGE, "Age of Child (Years)", Fact.AGE));
    }

    private static Column disability() {
        return code("Does the Child have a Disability", Fact.DISABILITY, Codes.YES_NO_UNKNOWN);
    }
}
