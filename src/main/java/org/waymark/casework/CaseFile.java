package org.waymark.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.framework.Framework;

/**
 * One child's case in an inspection, under a number that is the child's pseudonym. Nothing of it is kept in a row that
 * another case shares, so that inspectors who finish cases at the same moment never wait for one another.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private String id;

    @Version
    private int version;

    private String inspectionId;
    private String number;
    private String businessKey;
    private UUID childId;
    private String stages;

    @Enumerated(EnumType.STRING)
    private Depth depth;

    private boolean goodPractice;
    private boolean addition;
    private String owner;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private boolean toModerate;
    private boolean familyToMeet;
    private int reopened;
    private Instant openedAt;
    private String closedReason;
    private String closedBy;
    private Instant closedAt;

    protected CaseFile() {}

    /** @param stages those of the framework that the child reached, in its order; none for a child that it asks none of */
    public CaseFile(String id, String inspectionId, CaseNumber number, UUID childId, List<String> stages) {
        this.id = id;
        this.inspectionId = inspectionId;
        this.number = number.text();
        this.businessKey = number.businessKey();
        this.childId = childId;
        this.stages = String.join(",", stages);
        this.status = CaseStatus.OPEN;
    }

    /** @param owner the inspector whose case it is; null leaves it to whoever takes it on */
    void open(Depth howDeep, String owner, boolean goodPractice, Instant at) {
        require(openedAt == null, "The case has been opened already.");
        this.depth = howDeep;
        this.owner = owner;
        this.goodPractice = goodPractice;
        this.openedAt = at;
    }

    /** The lead added it for what no case of the sample shows. */
    void addedBeyondSample() {
        addition = true;
    }

    void meetFamily() {
        familyToMeet = true;
    }

    void haveModerated() {
        require(status == CaseStatus.OPEN, "Moderation is decided on before the case is evaluated.");
        toModerate = true;
    }

    public void takenOnBy(String inspector) {
        require(owner == null, "Case " + number + " has been taken on already.");
        require(status == CaseStatus.OPEN, "Case " + number + " is closed.");
        owner = inspector;
    }

    /** The case's inspector has left the team. */
    public void handOver(String successor) {
        require(status == CaseStatus.OPEN, "Case " + number + " is evaluated or closed, and stays as it is.");
        owner = successor;
    }

    /** The stages that the framework adds and this case is not followed through; none of a case that is only sampled. */
    public List<Framework.Stage> furtherStages(Framework framework) {
        return framework.stages().stream()
                .filter(stage -> isTracked() && stage.isFurther() && !reached(stage.id()))
                .toList();
    }

    /** @param all the ids of those it is followed through from now on, none of the earlier ones left out */
    public void followThrough(List<String> all) {
        require(status == CaseStatus.OPEN, "Case " + number + " is evaluated or closed, and stays as it is.");
        require(all.containsAll(stages()), "A case goes through the stages that its child has reached.");
        stages = String.join(",", all);
    }

    /** The inspector has concluded what the case says. */
    public void evaluated() {
        require(status == CaseStatus.OPEN, "Case " + number + " has been evaluated or closed already.");
        status = toModerate ? CaseStatus.EVALUATED : CaseStatus.FINISHED;
    }

    /** @param agreed whether the second inspector sees it as the first does; otherwise the lead decides */
    public void moderatedBy(String inspector, boolean agreed) {
        require(status == CaseStatus.EVALUATED, "Case " + number + " does not wait for a second inspector.");
        require(!inspector.equals(owner), "A case is moderated by another inspector than its own.");
        status = agreed ? CaseStatus.FINISHED : CaseStatus.DISPUTED;
    }

    public void settled() {
        require(status == CaseStatus.DISPUTED, "In case " + number + " there is nothing left to settle.");
        status = CaseStatus.FINISHED;
    }

    /** A finished case is looked at again; what was found in it stands until it is found anew. */
    public void reopen() {
        require(status == CaseStatus.FINISHED, "Case " + number + " is not finished: it is still open.");
        status = CaseStatus.OPEN;
        reopened++;
    }

    /**
     * Closed at the end of fieldwork. A case that only waited for its second inspector, or for the lead, keeps what was
     * found, and so does one that had been finished before; any other is from then on a case that was not seen.
     */
    void closedEarly(String reason, String by, Instant at) {
        require(isUnfinished(), "Case " + number + " is closed already.");
        status = status == CaseStatus.OPEN && reopened == 0 ? CaseStatus.UNSEEN : CaseStatus.FINISHED;
        closedReason = reason;
        closedBy = by;
        closedAt = at;
    }

    private static void require(boolean held, String why) {
        if (!held) {
            throw new IllegalStateException(why);
        }
    }

    public boolean isUnfinished() {
        return status == CaseStatus.OPEN || isEvaluated() && status != CaseStatus.FINISHED;
    }

    public boolean isEvaluated() {
        return status == CaseStatus.EVALUATED || status == CaseStatus.DISPUTED || status == CaseStatus.FINISHED;
    }

    /** Whether it was closed, as not seen or not moderated, at the end of fieldwork. */
    public boolean wasClosedEarly() {
        return closedAt != null;
    }

    /** Whether a second inspector is still to look at it, blind to what the first one gave. */
    boolean isUnmoderated() {
        return toModerate && (status == CaseStatus.OPEN || status == CaseStatus.EVALUATED);
    }

    public boolean isTracked() {
        return depth == Depth.TRACKED;
    }

    public boolean reached(String stage) {
        return stages().contains(stage);
    }

    public List<String> stages() {
        return stages.isEmpty() ? List.of() : Arrays.asList(stages.split(","));
    }

    public String id() {
        return id;
    }

    public String inspectionId() {
        return inspectionId;
    }

    public String number() {
        return number;
    }

    /** The key of its process: the reference of its inspection and its number. */
    public String businessKey() {
        return businessKey;
    }

    public UUID childId() {
        return childId;
    }

    public Depth depth() {
        return depth;
    }

    public boolean goodPractice() {
        return goodPractice;
    }

    /** Whether the lead added it, outside every proportion. */
    public boolean isAddition() {
        return addition;
    }

    /** Whether chance drew it for the sample: proportions are told over these alone. */
    public boolean isInSample() {
        return !goodPractice && !addition;
    }

    public String owner() {
        return owner;
    }

    public CaseStatus status() {
        return status;
    }

    public boolean toModerate() {
        return toModerate;
    }

    public boolean familyToMeet() {
        return familyToMeet;
    }

    /** How often it was opened again after it had been finished. */
    public int reopened() {
        return reopened;
    }

    public String closedReason() {
        return closedReason;
    }
}
