package org.waymark.programme.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.authority.Authorities;
import org.waymark.authority.AuthorityView;
import org.waymark.calendar.InWords;
import org.waymark.framework.Frameworks;
import org.waymark.platform.engine.People;
import org.waymark.platform.tasks.NotAllowed;
import org.waymark.platform.tasks.OpenTask;
import org.waymark.platform.tasks.TaskForm;

/** A manager approves the programme of a year that another one proposed. */
@Component
class ApproveYearForm implements TaskForm<ApproveYearForm.Answers> {

    private final ProgrammeYears years;
    private final Frameworks frameworks;
    private final Authorities authorities;
    private final People people;

    ApproveYearForm(ProgrammeYears years, Frameworks frameworks, Authorities authorities, People people) {
        this.years = years;
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.people = people;
    }

    /** Approval asks nothing more. */
    record Answers() {}

    record WithoutDay(String authority, String why) {}

    /**
     * @param year     the id of the year, for the link to its page
     * @param inAll    how many have a day, in a sentence
     * @param missing  what is missing to inspect all; empty where nothing is
     * @param kept     what visits to monitored authorities take; empty where there are none
     * @param without  how many have no day, in a sentence
     * @param standing those, each with why
     */
    record Page(
            UUID year,
            String firstDay,
            String lastDay,
            String framework,
            String proposedBy,
            boolean ownProposal,
            String inAll,
            String missing,
            String kept,
            String without,
            List<WithoutDay> standing) {}

    @Override
    public String name() {
        return "approve-year";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Page context(OpenTask task) {
        ProgrammeYear year = years.byId(id(task));
        Map<String, AuthorityView> byCode = authorities.byCode();
        List<ProgrammeEntry> entries = years.entriesOf(year.getId());
        long placed = entries.stream().filter(ProgrammeEntry::isToBePlanned).count();
        List<WithoutDay> standing = entries.stream()
                .filter(entry -> entry.conflict() != null)
                .map(entry -> new WithoutDay(byCode.get(entry.authorityCode()).name(), entry.conflict()))
                .toList();
        return new Page(
                year.getId(),
                InWords.date(year.firstDay()),
                InWords.date(year.lastDay()),
                frameworks.has(year.framework())
                        ? frameworks.byId(year.framework()).title()
                        : "a framework that is there no more",
                people.name(year.proposedBy()),
                year.proposedBy().equals(task.user()),
                year.isSearched()
                        ? "It is still being found: look again in a moment."
                        : "%d %s a day.".formatted(placed, placed == 1 ? "inspection has" : "inspections have"),
                year.foundWords().missing(),
                year.foundWords().kept(),
                "%d without a day".formatted(standing.size()),
                standing);
    }

    private static UUID id(OpenTask task) {
        return UUID.fromString(task.variable(ProgrammeProcess.YEAR_ID));
    }

    /** @throws NotAllowed to whoever proposed it */
    @Override
    public void record(OpenTask task, Answers answers) {
        years.approve(id(task));
    }
}
