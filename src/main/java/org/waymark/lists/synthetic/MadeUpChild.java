package org.waymark.lists.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.waymark.journey.Fact;
import org.waymark.lists.reading.AnnexAList;
import org.waymark.lists.reading.Codes;

/** Gives the rows of a journey the child they are about: one who was alive when it began and is not yet of age. */
final class MadeUpChild {

    private static final int YOUNGER_THAN = 17;
    private static final List<String> BORN_GENDERS = Codes.GENDER.labels().subList(0, 2);
    private static final String GENDER_UNKNOWN = Codes.GENDER.labels().get(2);

    private final Chance chance;
    private final LocalDate reference;

    MadeUpChild(Chance chance, LocalDate reference) {
        this.chance = chance;
        this.reference = reference;
    }

    void putInto(MadeUpJourney journey, int id) {
        boolean unborn = journey.mayBeUnborn() && chance.percent(8);
        LocalDate oldest = reference.minusYears(YOUNGER_THAN);
        int days = (int) ChronoUnit.DAYS.between(oldest, journey.beginning());
        LocalDate born = oldest.plusDays(chance.between(0, Math.max(0, days - 1)));
        String gender = unborn ? GENDER_UNKNOWN : chance.oneOf(BORN_GENDERS);
        String ethnicity =
                chance.percent(75) ? Codes.ETHNICITY.labels().get(0) : chance.oneOf(Codes.ETHNICITY.labels());
        String disability = Codes.YES_NO_UNKNOWN.labels().get(chance.percent(12) ? 0 : 1);
        journey.rows()
                .forEach((list, rows) -> rows.forEach(row -> {
                    row.put(Fact.ID, id);
                    row.put(Fact.GENDER, gender);
                    row.put(Fact.ETHNICITY, ethnicity);
                    row.put(Fact.BORN_ON, unborn ? null : born);
                    row.put(Fact.AGE, unborn ? -1 : (int) ChronoUnit.YEARS.between(born, reference));
                    if (list.facts().contains(Fact.DISABILITY)) {
                        row.put(Fact.DISABILITY, disability);
                    }
                    if (list == AnnexAList.IN_CARE) {
                        row.put(Fact.ASYLUM_SEEKING, Codes.YES_NO.labels().get(1));
                    }
                    allocate(list, row);
                }));
    }

    private void allocate(AnnexAList list, Map<String, Object> row) {
        String team =
                switch (list) {
                    case CONTACTS, EARLY_HELP -> null;
                    case REFERRALS -> "Duty Team";
                    case ASSESSMENTS, SECTION_47 -> "Assessment Team " + chance.between(1, 3);
                    case IN_NEED -> "Child in Need Team " + chance.between(1, 3);
                    case PROTECTION -> "Child Protection Team " + chance.between(1, 2);
                    case IN_CARE -> "Children in Care Team";
                };
        if (team != null) {
            row.put(Fact.TEAM, team);
            row.put(Fact.WORKER, "Social worker " + chance.between(1, 40));
        }
    }
}
