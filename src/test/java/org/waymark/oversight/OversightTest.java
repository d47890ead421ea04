package org.waymark.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.waymark.WaymarkTest;
import org.waymark.absence.Absences;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.PlayedInspection;
import org.waymark.oversight.PublicationDecisions.Decision;
import org.waymark.oversight.Reassignments.Preview;
import org.waymark.oversight.Reassignments.Wanted;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.report.ReportOnTheWay;
import org.waymark.report.publication.PublishedReports;

/** The start page over real inspections, and what managers do from it. */
@WaymarkTest
class OversightTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Acting acting;

    @Autowired
    private Oversight oversight;

    @Autowired
    private Absences absences;

    @Autowired
    private Search search;

    @Autowired
    private AuthorityPages authorities;

    @Autowired
    private Reassignments reassignments;

    @Autowired
    private Retries retries;

    @Autowired
    private PublicationDecisions publications;

    @Test
    void theStartPageShowsWhereAnInspectionStandsAndWhatItWaitsFor() {
        String id = PlayedInspection.onSite(context).id();

        OversightPage page = acting.as("manager", oversight::page);

        CalendarRow row = page.calendar().rows().stream()
                .filter(one -> one.inspectionId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.spans())
                .extracting(CalendarRow.Span::kind)
                .startsWith("fieldwork", "draft")
                .contains("publication");
        assertThat(row.spans().get(0).to()).isEqualTo(LocalDate.of(2012, 12, 14));
        assertThat(row.spans()).allMatch(span -> !span.from().isAfter(span.to()));
        assertThat(page.calendar().holidays())
                .extracting(CalendarOfAll.Holiday::day)
                .contains(LocalDate.of(2012, 12, 25));
        assertThat(page.due())
                .filteredOn(line -> line.inspectionId().equals(id))
                .isNotEmpty()
                .allMatch(line -> line.why().contains("to be done by"));
        assertThat(page.load())
                .filteredOn(line -> line.user().equals("lead"))
                .allMatch(line -> line.daysOnSite() >= 10)
                .hasSize(1);
        assertThat(OversightTables.DUE.csv(page)).contains("Barking and Dagenham", "\"How near\"");
    }

    @Test
    void whoeverIsAwayWhileTheyAreExpectedOnSiteIsNamedWithTheDays() {
        PlayedInspection.onSite(context);
        LocalDate day = LocalDate.of(2012, 12, 6);
        acting.as("manager", () -> absences.record("inspector3", day, day, "TRAINING"));
        try {
            OversightPage page = acting.as("manager", oversight::page);

            assertThat(page.load())
                    .filteredOn(line -> line.user().equals("inspector3"))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.away()).containsExactly("on 6 December 2012");
                        assertThat(line.conflicts())
                                .anyMatch(words -> words.startsWith("Away on 6 December 2012, and expected in ")
                                        && words.contains("Barking and Dagenham")
                                        && words.endsWith(" on 6 December 2012."));
                    });
            assertThat(OversightTables.LOAD.csv(page)).contains("on 6 December 2012");
        } finally {
            acting.as("manager", absences::toCome)
                    .forEach(absence -> acting.as("manager", () -> absences.remove(absence.getId())));
        }
    }

    /** The limit and the task that meets it are one piece of work, and its reason is the limit's. */
    @Test
    void aLimitThatATaskStandsForIsNoSecondPieceOfWork() {
        ReportOnTheWay report = ReportOnTheWay.running(context, "lead").draftSentAtTheDesk("lead", "quality");
        report.work("dcs301", "task-factual-accuracy", "{\"noComments\": true}");
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2013-02-01T09:00:00Z")));

        OversightPage page = acting.as("manager", oversight::page);

        assertThat(page.due())
                .filteredOn(line -> line.inspectionId().equals(report.id()))
                .filteredOn(line -> line.why().startsWith("Final report"))
                .singleElement()
                .satisfies(line -> assertThat(line.what()).isEqualTo("Sign the report off"));
        assertThat(page.due())
                .filteredOn(line -> line.inspectionId().equals(report.id()))
                .extracting(DueLine::what)
                .noneMatch(what -> what.startsWith("Final report"));
        assertThat(page.due())
                .filteredOn(line -> line.inspectionId().equals(report.id()))
                .filteredOn(line -> line.what().startsWith("Publication"))
                .singleElement()
                .satisfies(line -> assertThat(line.who())
                        .as("nobody has it as a task, and the lead never will")
                        .isEqualTo("Nobody yet; first comes “Sign the report off”"));
    }

    /** Whom to ring, and how many tasks are late: those that are late stand apart from those that are not. */
    @Test
    void whatNobodyHasTakenOnSaysForWhomItWaits() {
        String id = PlayedInspection.onSite(context).id();

        OversightPage page = acting.as("manager", oversight::page);

        assertThat(page.due())
                .filteredOn(line -> line.inspectionId().equals(id) && line.why().startsWith("Nobody has taken it on"))
                .isNotEmpty()
                .extracting(DueLine::who)
                .allMatch(who -> who.startsWith("Nobody yet; for the "))
                .anyMatch(
                        who -> who.matches(
                                "Nobody yet; for the (head of the authority and their office|authority’s link officers): \\w.*"));
    }

    @Test
    void anInspectorExpectedInTwoInspectionsOnOneDayIsSaidToBe() {
        PlayedInspection.onSite(context);
        PlayedInspection.onSite(context);

        OversightPage page = acting.as("manager", oversight::page);

        assertThat(page.load())
                .filteredOn(line -> line.user().equals("inspector1"))
                .flatExtracting(LoadLine::conflicts)
                .anyMatch(conflict -> conflict.startsWith("Expected in Barking and Dagenham"));
    }

    @Test
    void anAuthoritySeesWhatItIsAskedAndNothingBeforeItsNotice() {
        String site = PlayedInspection.onSite(context).id();
        String planned = PlayedInspection.planned(context).id();

        List<AuthorityPages.Page> pages = acting.as("link301", authorities::mine);

        assertThat(pages)
                .extracting(AuthorityPages.Page::inspectionId)
                .contains(site)
                .doesNotContain(planned);
        AuthorityPages.Page page = pages.stream()
                .filter(one -> one.inspectionId().equals(site))
                .findFirst()
                .orElseThrow();
        assertThat(page.asked()).isNotEmpty();
        assertThat(page.asked())
                .filteredOn(asked -> asked.what().equals("Arrange the meeting with the family"))
                .allMatch(asked -> asked.about().matches("Case C\\d+(, child \\S+)?"));
        assertThat(page.next()).extracting(AuthorityPages.Next::what).contains("Last day on site");
        assertThat(acting.as("inspector1", authorities::mine)).isEmpty();
    }

    @Test
    void theSearchFindsNothingThatIsNotTheirsToKnowOf() {
        String planned = PlayedInspection.planned(context).id();
        // Other tests leave inspections of the same authority: more than a search shows.
        String reference = context.getBean(Inspections.class).byId(planned).reference();

        assertThat(acting.as("manager", () -> search.find(reference)).inspections())
                .extracting(Search.Hit::inspectionId)
                .contains(planned);
        assertThat(acting.as("link301", () -> search.find(reference)).inspections())
                .extracting(Search.Hit::inspectionId)
                .doesNotContain(planned);
        assertThat(acting.as("manager", () -> search.find("C%")).cases()).isEmpty();
    }

    @Test
    void workMovesInEveryChosenInspectionAndOnlyAsItWasShown() {
        String one = PlayedInspection.onSite(context).id();
        String other = PlayedInspection.onSite(context).id();
        context.getBean(UserAccounts.class)
                .create("standin", "Sam", "Standin", null, "waymark-test", List.of("inspectors"));
        Preview seen = acting.as("manager", () -> reassignments.preview("inspector2", "standin"));
        assertThat(seen.inspections())
                .filteredOn(line -> List.of(one, other).contains(line.inspectionId()))
                .hasSize(2)
                .allMatch(line -> line.problem() == null && line.role().equals("Inspector"));

        Wanted wanted =
                new Wanted("inspector2", "standin", List.of(one, other), seen.version(), "Ill for a month.", null);
        assertThat(acting.as("manager", () -> reassignments.reassign(wanted, "manager")))
                .isEqualTo(2);

        assertThat(context.getBean(Inspections.class).byId(one).inspectors())
                .contains("standin")
                .doesNotContain("inspector2");
        assertThat(context.getBean(Inspections.class).byId(other).inspectors()).contains("standin");
        assertThatThrownBy(() -> acting.as("manager", () -> reassignments.reassign(wanted, "manager")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Something has changed since you looked");
    }

    @Test
    void aPublicationIsHeldReleasedAndLetGoFromTheStartPageByTheRulesOfItsTask() {
        ReportOnTheWay report = ReportOnTheWay.running(context, "lead").draftSentAtTheDesk("lead", "quality");
        report.work("dcs301", "task-factual-accuracy", "{\"noComments\": true}");
        report.work("manager", "task-sign-off", "{\"decision\": \"signed-off\"}");
        report.doJobs();
        assertThat(publication(report.id()).against()).isEmpty();
        assertThatThrownBy(() -> decide(report, Decision.HOLD, " "))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Say why the publication is held.");
        assertThatThrownBy(() -> decide(report, Decision.RELEASE, "Nothing holds it."))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("not held any more");

        decide(report, Decision.HOLD, "The court sits on Friday.");

        assertThat(publication(report.id()).heldBecause()).isEqualTo("The court sits on Friday.");
        assertThatThrownBy(() -> decide(report, Decision.PUBLISH, null))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("held already");
        decide(report, Decision.RELEASE, "The court has sat.");
        assertThat(publication(report.id()).held()).isFalse();
        decide(report, Decision.PUBLISH, null);
        assertThat(context.getBean(PublishedReports.class).byReference(report.reference()))
                .as("public at once, without a worker of the engine")
                .isPresent();
        assertThat(acting.as(
                        "manager",
                        () -> oversight.publicationOf(
                                context.getBean(Inspections.class).byId(report.id()))))
                .isEmpty();
    }

    @Test
    void aDecisionThatAnotherManagerHasOpenIsTheirsUntilTheyPutItBack() {
        ReportOnTheWay report = ReportOnTheWay.running(context, "lead").draftSentAtTheDesk("lead", "quality");
        report.work("dcs301", "task-factual-accuracy", "{\"noComments\": true}");
        report.work("manager", "task-sign-off", "{\"decision\": \"signed-off\"}");
        report.doJobs();
        context.getBean(UserAccounts.class)
                .create("manager2", "Mia", "Second", null, "waymark-test", List.of("managers"));
        acting.as("manager2", () -> {
            context.getBean(EngineByHand.class)
                    .claim(report.task("task-publish-report").id(), "manager2");
            return null;
        });

        assertThat(publication(report.id()).takenBy()).isEqualTo("Mia Second");
        assertThatThrownBy(() -> decide(report, Decision.PUBLISH, null))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("Mia Second works on this.");
    }

    private PublicationLine publication(String inspectionId) {
        return acting.as("manager", oversight::page).publications().stream()
                .filter(line -> line.inspectionId().equals(inspectionId))
                .findFirst()
                .orElseThrow();
    }

    private void decide(ReportOnTheWay report, Decision decision, String reason) {
        acting.as("manager", () -> {
            publications.decide(
                    context.getBean(Inspections.class).byId(report.id()),
                    decision,
                    reason,
                    UUID.randomUUID().toString());
            return null;
        });
    }

    @Test
    void whatIsStuckIsSaidInWordsAndTriedAgainOnce() {
        String id = PlayedInspection.onSite(context).id();
        ManagementService jobs = context.getBean(ManagementService.class);
        acting.asWaymark(() -> {
            String job =
                    jobs.createJobQuery().tenantIdIn(id).listPage(0, 1).get(0).getId();
            jobs.setJobRetries(job, 0);
            return null;
        });
        OversightPage.StuckLine stuck = stuck(id).get(0);
        assertThat(stuck.what()).contains("could not be done by itself", "Nothing is lost");

        acting.as("manager", () -> retries.tryAgain(stuck.id(), "manager"));

        assertThat(stuck(id)).isEmpty();
        assertThatThrownBy(() -> acting.as("manager", () -> retries.tryAgain(stuck.id(), "manager")))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("stuck no more");
        assertThat(acting.as("quality", oversight::page).stuck()).isNull();
    }

    private List<OversightPage.StuckLine> stuck(String inspectionId) {
        return acting.as("manager", oversight::page).stuck().stream()
                .filter(line -> inspectionId.equals(line.inspectionId()))
                .toList();
    }
}
