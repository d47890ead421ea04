package org.waymark.lists.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.journey.Fact;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.Codes;
import org.waymark.lists.reading.OtherList;

/**
 * Made-up rows of Lists 9 to 11 beside the lists about children: young people who left care and stand in no other list,
 * children in care for whom adoption was decided, and adopters.
 */
final class MadeUpOthers {

    private static final int FIRST_LEAVER = 9_100_000;
    private static final int FIRST_ADOPTER = 300;
    /** Of so many children of the lists one young person has left care, and one adopter is on the way. */
    private static final int CHILDREN_FOR_ONE_LEAVER = 20;

    private static final int CHILDREN_FOR_ONE_ADOPTER = 40;
    private static final int YOUNGEST_LEAVER = 17;
    private static final int OLDEST_LEAVER = 21;

    private static final List<String> ELIGIBILITY = List.of("Relevant child", "Former relevant child");
    private static final List<String> ACCOMMODATION =
            List.of("B: Parents/relatives", "E: Supported lodgings", "Z: With former foster carers");
    private static final List<String> ACTIVITY = List.of(
            "F2: Full time in education other than higher",
            "F3: Full time in training or employment",
            "G5: Not in education, employment or training - other");

    private final SyntheticLists lists;
    private final Chance chance;
    private final LocalDate reference;
    private final int children;

    MadeUpOthers(SyntheticLists lists, Chance chance, LocalDate reference, int children) {
        this.lists = lists;
        this.chance = chance;
        this.reference = reference;
        this.children = children;
    }

    void put(Set<OtherList> asked) {
        if (asked.contains(OtherList.CARE_LEAVERS)) {
            for (int n = 0; n <= children / CHILDREN_FOR_ONE_LEAVER; n++) {
                lists.add(OtherList.CARE_LEAVERS, leaver(n));
            }
        }
        if (asked.contains(OtherList.ADOPTION)) {
            List<Map<String, Object>> inCare = lists.rows(AnnexAList.IN_CARE);
            for (int n = 0; n < inCare.size(); n += 5) {
                lists.add(OtherList.ADOPTION, adopted(inCare.get(n)));
            }
        }
        if (asked.contains(OtherList.PROSPECTIVE_ADOPTERS)) {
            for (int n = 0; n <= children / CHILDREN_FOR_ONE_ADOPTER; n++) {
                lists.add(OtherList.PROSPECTIVE_ADOPTERS, adopter(n));
            }
        }
    }

    private Map<String, Object> leaver(int n) {
        LocalDate born = reference
                .minusYears(chance.between(YOUNGEST_LEAVER, OLDEST_LEAVER))
                .minusDays(chance.between(1, 360));
        int age = (int) ChronoUnit.YEARS.between(born, reference);
        Map<String, Object> row = new HashMap<>();
        row.put("Child Unique ID", FIRST_LEAVER + n);
        row.put("Gender", chance.oneOf(Codes.GENDER.labels().subList(0, 2)));
        row.put("Ethnicity", Codes.ETHNICITY.labels().get(0));
        row.put("Date of Birth", born);
        row.put("Age of Child (Years)", age);
        row.put(
                "Does the Child have a Disability",
                Codes.YES_NO_UNKNOWN.labels().get(chance.percent(12) ? 0 : 1));
        row.put("Allocated Team", "Leaving Care Team");
        row.put("Allocated Worker", "Social worker " + chance.between(1, 40));
        row.put("Allocated Personal Advisor", "Personal adviser " + chance.between(1, 12));
        row.put("Eligibility Category", ELIGIBILITY.get(age < 18 ? 0 : 1));
        row.put("Latest Pathway Plan Review Date", reference.minusDays(chance.between(10, 240)));
        row.put("LA in Touch", chance.percent(90) ? "Yes" : "No");
        row.put("Latest Date of Contact", reference.minusDays(chance.between(1, 90)));
        row.put("Type of Accommodation", chance.oneOf(ACCOMMODATION));
        row.put("Suitability of Accommodation", chance.percent(90) ? "Suitable" : "Unsuitable");
        row.put("Activity Status", chance.oneOf(ACTIVITY));
        return row;
    }

    /** @param care the child's row in the list of children in care */
    private Map<String, Object> adopted(Map<String, Object> care) {
        LocalDate since = (LocalDate) care.get(Fact.LOOKED_AFTER_SINCE);
        long inCare = ChronoUnit.DAYS.between(since, reference);
        LocalDate decided = since.plusDays(inCare / 3);
        Map<String, Object> row = new HashMap<>();
        row.put("Child Unique ID", care.get(Fact.ID));
        row.put("Gender", care.get(Fact.GENDER));
        row.put("Ethnicity", care.get(Fact.ETHNICITY));
        row.put("Date of Birth", care.get(Fact.BORN_ON));
        row.put("Age of Child (Years)", care.get(Fact.AGE));
        row.put("Does the Child have a Disability", care.get(Fact.DISABILITY));
        row.put("Date the Child Entered Care", since);
        row.put("Date of Decision that Child Should be Placed for Adoption", decided);
        if (chance.percent(60)) {
            row.put("Date of Placement Order", decided.plusDays(inCare / 4));
        }
        return row;
    }

    private Map<String, Object> adopter(int n) {
        LocalDate enquired = reference.minusDays(chance.between(60, 500));
        Map<String, Object> row = new HashMap<>();
        row.put("Individual adopter identifier", FIRST_ADOPTER + n);
        row.put("Gender", chance.oneOf(Codes.GENDER.labels().subList(0, 2)));
        row.put("Ethnicity", Codes.ETHNICITY.labels().get(0));
        row.put("Disability", Codes.YES_NO_UNKNOWN.labels().get(1));
        row.put("Date enquiry received", enquired);
        row.put("Date Stage 1 started", enquired.plusDays(30));
        return row;
    }
}
