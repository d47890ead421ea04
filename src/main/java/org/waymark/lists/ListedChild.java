package org.waymark.lists;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.waymark.journey.Stage;

/**
 * A child of the lists, as far as drawing a sample needs to know.
 *
 * @param key      stands for the authority's identifier, the same for the same child in every upload: a
 *                 pseudonym
 * @param uniqueId     the authority's identifier
 * @param unborn       whether it was not yet born on day one
 * @param contactAlone whether the lists hold nothing of it but contacts
 */
public record ListedChild(
        UUID id,
        String key,
        String uniqueId,
        LocalDate dateOfBirth,
        boolean unborn,
        boolean open,
        LocalDate closedOn,
        Set<Stage> stages,
        boolean contactAlone,
        String need) {

    /** @param known the key that it has among the children of the same lists */
    ListedChild under(String known) {
        return new ListedChild(id, known, uniqueId, dateOfBirth, unborn, open, closedOn, stages, contactAlone, need);
    }

    /** @return in whole years on that day, −1 before birth, null when unknown */
    public Integer ageOn(LocalDate dayOne) {
        if (unborn || dateOfBirth != null && dateOfBirth.isAfter(dayOne)) {
            return -1;
        }
        return dateOfBirth == null ? null : (int) ChronoUnit.YEARS.between(dateOfBirth, dayOne);
    }

    @Override
    public String toString() {
        return "ListedChild[" + id + "]";
    }
}
