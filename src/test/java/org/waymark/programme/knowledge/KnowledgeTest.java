package org.waymark.programme.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.WaymarkTest;
import org.waymark.calendar.London;
import org.waymark.inspection.PlayedInspection;
import org.waymark.inspection.preparation.KnownBeforehand;
import org.waymark.inspection.preparation.KnownBeforehand.KnownLine;
import org.waymark.platform.access.accounts.UserAccounts;
import org.waymark.platform.engine.Acting;
import org.waymark.platform.engine.rules.EngineByHand;
import org.waymark.platform.tasks.RefusedAnswers;
import org.waymark.programme.knowledge.KnowledgeRecorder.Import;
import org.waymark.report.ReportOnTheWay;

/** What is taken in of authorities, who reads which of it, and what a successor inherits. Of authorities that no other test inspects. */
@WaymarkTest
class KnowledgeTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);
    private static final String OUTCOMES = "type,la,start,end,published,overall\n"
            + "SIF,Cumbria,2017-10-09,2017-11-02,2018-01-05,inadequate\n"
            + "ILACS,Cumbria,2022-11-07,2022-11-18,2022-12-20,requires improvement\n"
            + "SIF,Isles of Scilly,2017-10-09,2017-11-02,2018-01-05,good\n"
            + "SIF,Atlantis,2017-10-09,2017-11-02,2018-01-05,good\n";

    @Autowired
    private KnowledgeRecorder recorder;

    @Autowired
    private KnowledgePages pages;

    @Autowired
    private KnowledgeInPreparation beforehand;

    @Autowired
    private Acting acting;

    @Autowired
    private UserAccounts accounts;

    @Autowired
    private EngineByHand engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void today() {
        PlayedInspection.people(accounts);
        engine.setClock(London.morningOf(TODAY));
    }

    @AfterEach
    void nothingIsKnownAnyMore() {
        database.sql("delete from past_outcome where authority_code in ('909', '420')")
                .update();
        database.sql("delete from known_fact where authority_code in ('909', '942', '420')")
                .update();
        database.sql("delete from national_figure where authority_code = '420'").update();
    }

    private void fact(String code, String kind, LocalDate on, LocalDate due) {
        acting.as("manager", () -> recorder.fact(code, kind, on, "As it was said.", "A letter", due));
    }

    @Test
    void outcomesAreLookedAtFirstThenTakenAndNotTwice() {
        Import looked = acting.as("manager", () -> recorder.outcomes(OUTCOMES, true));
        assertThat(looked.taken()).isEqualTo(3);
        assertThat(looked.refused()).isEqualTo(1);
        assertThat(acting.as("quality", () -> pages.of("420")).outcomes()).isEmpty();

        acting.as("manager", () -> recorder.outcomes(OUTCOMES, false));
        assertThat(acting.as("quality", () -> pages.of("420")).outcomes())
                .singleElement()
                .satisfies(one -> assertThat(one.overall()).isEqualTo("good"));
        assertThat(acting.as("manager", () -> recorder.outcomes(OUTCOMES, false))
                        .taken())
                .isZero();
    }

    @Test
    void aSuccessorInheritsWhatIsKnownAndWhistleblowingIsForManagersAlone() {
        acting.as("manager", () -> recorder.outcomes(OUTCOMES, false));
        fact("909", "SERIOUS_CASE_REVIEW", LocalDate.of(2023, 2, 1), null);
        fact("942", "WHISTLEBLOWING", LocalDate.of(2024, 1, 8), null);

        KnowledgePages.AuthorityPage ofManager = acting.as("manager", () -> pages.of("942"));
        assertThat(ofManager.predecessors()).containsExactly("Cumbria");
        assertThat(ofManager.outcomes()).hasSize(2).allSatisfy(one -> assertThat(one.authority())
                .isEqualTo("Cumbria"));
        assertThat(ofManager.facts()).hasSize(2);
        assertThat(ofManager.working())
                .extracting(KnowledgePages.ScoreWords::words)
                .containsExactly(
                        "judged requires improvement in 2022",
                        "not inspected for 1 year",
                        "1 serious case review",
                        "1 report by a whistleblower");

        KnowledgePages.AuthorityPage ofQuality = acting.as("quality", () -> pages.of("942"));
        assertThat(ofQuality.facts()).hasSize(1).noneMatch(KnowledgePages.FactLine::restricted);
        assertThat(ofQuality.working())
                .extracting(KnowledgePages.ScoreWords::words)
                .contains("other information")
                .noneMatch(words -> words.contains("whistleblower"));
        assertThat(ofQuality.score()).isEqualTo(ofManager.score());
        assertThat(acting.as("quality", pages::csv))
                .doesNotContain("whistleblower")
                .contains("Cumberland");
    }

    /** Whoever has read it asks why nothing of it is known. */
    @Test
    void aPublishedReportWithInventedFindingsIsNamedWithTheReasonWhyItDoesNotCount() {
        KnowledgePages.AuthorityPage before = acting.as("manager", () -> pages.of("301"));
        ReportOnTheWay report = ReportOnTheWay.published(context);

        assertThat(beforehand.of("301"))
                .extracting(KnownBeforehand.KnownLine::words)
                .anyMatch(words -> words.contains(report.reference()) && words.contains("its findings are invented"));
        KnowledgePages.AuthorityPage page = acting.as("manager", () -> pages.of("301"));
        assertThat(page.outcomes()).isEqualTo(before.outcomes());
        assertThat(page.notCounted()).anyMatch(words -> words.contains(report.reference()));
    }

    @Test
    void anAreaForImprovementCountsOnceItsTimeIsOverUntilItIsPutRight() {
        fact("420", "AREA_FOR_IMPROVEMENT", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 9, 1));
        KnowledgePages.AuthorityPage page = acting.as("manager", () -> pages.of("420"));
        assertThat(page.working())
                .extracting(KnowledgePages.ScoreWords::words)
                .contains("1 area for improvement still open");
        UUID area = page.facts().get(0).id();

        acting.as("manager", () -> recorder.improved("420", area, LocalDate.of(2024, 2, 1)));
        assertThat(acting.as("manager", () -> pages.of("420")).working())
                .extracting(KnowledgePages.ScoreWords::words)
                .containsExactly("no inspection is known");
        assertThatThrownBy(() -> acting.as("manager", () -> recorder.improved("420", area, TODAY)))
                .isInstanceOf(RefusedAnswers.class)
                .hasMessageContaining("There is no such area that is still open");
    }

    @Test
    void whoPreparesReadsWhatIsKnownAndNothingThatIsRestrictedAndAnAreaSuggestsAnEnquiry() {
        acting.as("manager", () -> recorder.outcomes(OUTCOMES, false));
        fact("420", "AREA_FOR_IMPROVEMENT", LocalDate.of(2018, 3, 1), LocalDate.of(2018, 9, 1));
        fact("420", "COMPLAINT", LocalDate.of(2023, 3, 1), null);
        fact("420", "COMPLAINT", LocalDate.of(2016, 3, 1), null);
        fact("420", "WHISTLEBLOWING", LocalDate.of(2023, 4, 1), null);

        assertThat(beforehand.of("420"))
                .extracting(KnownLine::what, KnownLine::words, KnownLine::enquiry)
                .containsExactly(
                        tuple(
                                "Last inspection",
                                "Single inspection, 2013 to 2018, published 5 January 2018: good",
                                null),
                        tuple("Complaint", "1 March 2023: As it was said.", null),
                        tuple(
                                "Area for improvement",
                                "1 March 2018: As it was said.",
                                "Has this been put right: As it was said."));
    }

    @Test
    void whatCannotBeIsRefusedWithWhatWouldBeRight() {
        assertThatThrownBy(() -> fact("909", "COMPLAINT", LocalDate.of(2023, 6, 1), null))
                .hasMessageContaining("Cumbria was not there on 1 June 2023");
        assertThatThrownBy(() -> fact("420", "COMPLAINT", TODAY.plusDays(1), null))
                .hasMessageContaining("is yet to come");
        assertThatThrownBy(() -> fact("420", "AREA_FOR_IMPROVEMENT", TODAY, null))
                .hasMessageContaining("Say by when it is to be put right");
        assertThatThrownBy(() -> fact("420", "RUMOUR", TODAY, null)).hasMessageContaining("Choose what it is");
    }

    @Test
    void nationalFiguresAreTakenInByLine() {
        Import taken = acting.as(
                "manager",
                () -> recorder.figures(
                        "la,year,measure,value,source\n"
                                + "Isles of Scilly,2012,Looked after for each 10000,21.5,A table\n"
                                + "Isles of Scilly,2012,Looked after for each 10000,22,A table\n"
                                + "Isles of Scilly,12,Looked after,x,\n",
                        false));
        assertThat(taken.taken()).isEqualTo(1);
        assertThat(taken.problems())
                .extracting(Object::toString)
                .anyMatch(said -> said.startsWith("line 3: this figure of that year stands in an earlier line"))
                .anyMatch(said -> said.startsWith("line 4, year: \"12\" is no year"))
                .anyMatch(said -> said.startsWith("line 4, value: \"x\" is no number"));
        assertThat(acting.as("quality", () -> pages.of("420")).figures())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualTo("21.5"));
    }
}
