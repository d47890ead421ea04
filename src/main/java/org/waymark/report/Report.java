package org.waymark.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.platform.tasks.RefusedAnswers;

/** The one report of an inspection, as its authors have it now. It guards who may do what to it, and when. */
@Entity
public class Report {

    @Id
    private String inspectionId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ReportStage stage;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_author", joinColumns = @JoinColumn(name = "inspection_id"))
    @Column(name = "user_id")
    private Set<String> authors = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_section", joinColumns = @JoinColumn(name = "inspection_id"))
    @MapKeyColumn(name = "heading")
    @Column(name = "body")
    private Map<String, String> texts = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_improvement", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<Improvement> improvements = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "report_quality_comment", joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<QualityComment> qualityComments = new ArrayList<>();

    private int qualityRound;
    private boolean qualityPassed;
    private String qualityBy;
    private Instant qualityAt;
    private Instant judgedAnewAt;
    private Instant draftSentAt;
    private String toRevise;
    private boolean signedOff;
    private String signOffBy;
    private Instant signOffAt;
    private Instant finalSentAt;
    private String heldBecause;
    private String heldBy;
    private Instant heldAt;
    private String releasedBecause;
    private String harmlessBecause;

    @Convert(converter = ChartsColumn.class)
    private List<ReportContent.Chart> charts;

    protected Report() {}

    public Report(String inspectionId) {
        this.inspectionId = inspectionId;
        this.stage = ReportStage.DRAFTING;
    }

    /**
     * Writes or rewrites the text. What was checked or signed off before has to be checked or signed off again.
     *
     * @param improvements in the order of the framework's time scales
     */
    void write(String author, Map<String, String> texts, List<Improvement> improvements) {
        rewrite(author, texts, improvements);
        judgedAnewAt = null;
    }

    private void rewrite(String author, Map<String, String> texts, List<Improvement> improvements) {
        require(
                stage == ReportStage.DRAFTING || stage == ReportStage.FINALISING,
                "The text cannot be changed while it is " + words());
        authors.add(author);
        this.texts.putAll(texts);
        this.improvements.clear();
        this.improvements.addAll(improvements);
        if (stage == ReportStage.DRAFTING) {
            qualityPassed = false;
        }
        signedOff = false;
    }

    /** Quality assurance by someone who wrote none of it. */
    void check(String reviewer, boolean passed, Map<String, String> comments, Instant at) {
        require(stage == ReportStage.DRAFTING, "Only a draft is checked; this one is " + words());
        requireAnother(reviewer, "Quality assurance is done by someone who did not write it.");
        if (!passed && comments.isEmpty() && judgedAnewAt == null) {
            throw RefusedAnswers.of("comments", "Say in at least one section what has to change.");
        }
        qualityRound++;
        comments.forEach(
                (section, comment) -> qualityComments.add(new QualityComment(qualityRound, section, comment, null)));
        qualityPassed = passed;
        qualityBy = reviewer;
        qualityAt = at;
    }

    /** @param answers what the author did for the latest comments of quality assurance, by section */
    void answerQuality(Map<String, String> answers) {
        qualityComments.replaceAll(comment -> comment.round() == qualityRound && answers.containsKey(comment.section())
                ? comment.answered(answers.get(comment.section()))
                : comment);
    }

    /** The draft goes to the authority: the account of the inspection is fixed as it was computed. */
    public void draftSent(ReportContent.About about, Instant at) {
        require(
                stage == ReportStage.DRAFTING && qualityPassed,
                "A draft is sent once it has passed quality assurance.");
        fix(about);
        draftSentAt = at;
        stage = ReportStage.WITH_AUTHORITY;
    }

    /** The authority has commented, said that it has no comments, or said nothing in time. */
    public void commentsReceived() {
        require(
                stage == ReportStage.WITH_AUTHORITY,
                "Comments come while the authority has the draft; it is " + words());
        stage = ReportStage.FINALISING;
    }

    private void fix(ReportContent.About about) {
        texts.put(ReportHeading.ABOUT, about.text());
        charts = about.charts();
    }

    /** The account of the inspection is written anew, since a comment showed that what it was written from was wrong. */
    void aboutAnew(ReportContent.About about) {
        require(stage == ReportStage.FINALISING, "Comments are answered once they have come; the report is " + words());
        fix(about);
    }

    /** Changes that follow from accepted comments. */
    void correct(String author, Map<String, String> texts, List<Improvement> improvements) {
        require(stage == ReportStage.FINALISING, "Comments are answered once they have come; the text is " + words());
        rewrite(author, texts, improvements);
    }

    /** Why the grades that it carries cannot change now; empty while they are provisional. */
    public Optional<String> gradesFixedBecause() {
        if (stage == ReportStage.DRAFTING && qualityPassed) {
            return Optional.of("The draft is on its way to the authority at this moment. Try again in a minute.");
        }
        boolean provisional = stage != ReportStage.FINAL_SENT && stage != ReportStage.PUBLISHED && !signedOff;
        return provisional ? Optional.empty() : Optional.of("The judgement was signed off: it stands.");
    }

    /** The judgement was reopened: the text has to follow it before it is checked, or signed off. */
    public void judgedAnew(Instant at) {
        require(gradesFixedBecause().isEmpty(), "What was judged stands; the text is " + words());
        judgedAnewAt = at;
    }

    void signOff(String manager, Instant at) {
        decide(manager, at);
        signedOff = true;
        toRevise = null;
    }

    void sendBack(String manager, String what, Instant at) {
        decide(manager, at);
        signedOff = false;
        toRevise = what;
    }

    private void decide(String manager, Instant at) {
        require(stage == ReportStage.FINALISING, "It is signed off after the authority's comments; it is " + words());
        requireAnother(manager, "It is signed off by someone who did not write it.");
        signOffBy = manager;
        signOffAt = at;
    }

    public void finalSent(Instant at) {
        require(stage == ReportStage.FINALISING && signedOff, "The final text is sent once it has been signed off.");
        finalSentAt = at;
        stage = ReportStage.FINAL_SENT;
    }

    void hold(String manager, String reason, Instant at) {
        require(stage == ReportStage.FINAL_SENT, "Only a final text can be held; it is " + words());
        heldBecause = reason;
        heldBy = manager;
        heldAt = at;
        releasedBecause = null;
    }

    void release(String reason) {
        require(isHeld(), "The publication is not held.");
        heldBecause = null;
        releasedBecause = reason;
    }

    /** When, its milestone says; what the public reads since, {@link PublishedReport}. */
    public void published() {
        require(stage == ReportStage.FINAL_SENT && !isHeld(), "It is published once it is final and not held.");
        stage = ReportStage.PUBLISHED;
    }

    private void requireAnother(String user, String why) {
        if (authors.contains(user)) {
            throw RefusedAnswers.of("", why + " Give this task to someone else.");
        }
    }

    private static void require(boolean held, String why) {
        if (!held) {
            throw new IllegalStateException(why);
        }
    }

    private String words() {
        return stage.words() + ".";
    }

    String inspectionId() {
        return inspectionId;
    }

    public ReportStage stage() {
        return stage;
    }

    /** The text under a heading; empty when none has been written. */
    public String text(String heading) {
        return texts.getOrDefault(heading, "");
    }

    /** The charts beside the account of the inspection, since it was fixed; empty before, and where only its words were kept. */
    public Optional<List<ReportContent.Chart>> charts() {
        return Optional.ofNullable(charts);
    }

    public List<Improvement> improvements() {
        return List.copyOf(improvements);
    }

    /** What the latest check of the draft asks to be changed. */
    public List<QualityComment> latestQualityComments() {
        return qualityComments.stream()
                .filter(comment -> comment.round() == qualityRound)
                .toList();
    }

    /** When the draft was checked last; null before. */
    Instant qualityAt() {
        return qualityAt;
    }

    /** Since when it has to be revised because the judgement was reopened; null when it follows the judgement. */
    public Instant judgedAnewAt() {
        return judgedAnewAt;
    }

    /** Whether it has to be revised before it is put before anyone to be signed off. */
    public boolean isToBeRevisedFirst() {
        return stage == ReportStage.FINALISING && judgedAnewAt != null;
    }

    /** When the authority was sent the draft; null before. */
    public Instant draftSentAt() {
        return draftSentAt;
    }

    public boolean isQualityPassed() {
        return qualityPassed;
    }

    public boolean isSignedOff() {
        return signedOff;
    }

    public String toRevise() {
        return toRevise;
    }

    public boolean isHeld() {
        return heldBecause != null;
    }

    public String heldBecause() {
        return heldBecause;
    }

    public String releasedBecause() {
        return releasedBecause;
    }

    /** Why the numbers that the report names show no child; null when nobody said. */
    public String harmlessBecause() {
        return harmlessBecause;
    }

    void harmless(String because) {
        harmlessBecause = because;
    }

    /** How far it has come, for people. */
    public String stageInWords() {
        return "It is " + (isHeld() ? "final; its publication is held" : stage.words()) + ".";
    }

    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }
}
