package org.waymark.inspection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;

/** One inspection; it guards its own state, and refuses what its state does not allow. */
@Entity
public class Inspection {

    @Id
    private String id;

    @Version
    private int version;

    private String reference;
    private String frameworkId;
    private String frameworkHash;

    /** Written once, never read with the inspection: it is long, and {@link KeptFrameworks} reads it once a version. */
    @Column(updatable = false)
    @ColumnTransformer(read = "null")
    private String frameworkContent;

    private String authorityCode;
    private LocalDate firstDay;
    private LocalDate noticeDay;
    private int visit = 1;

    @Enumerated(EnumType.STRING)
    private InspectionStatus status;

    private boolean demonstration;
    private Instant plannedAt;
    private String plannedBy;

    @Embedded
    private Call call;

    private LocalDate lastDayOnSite;
    private String outcomeDecision;
    private String outcomeReason;
    private LocalDate overOn;
    private boolean interrupted;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "inspection_id", nullable = false)
    private List<TeamMember> members = new ArrayList<>();

    protected Inspection() {}

    Inspection(String id, String reference, String frameworkId, String frameworkHash, String frameworkContent) {
        this.id = id;
        this.reference = reference;
        this.frameworkId = frameworkId;
        this.frameworkHash = frameworkHash;
        this.frameworkContent = frameworkContent;
        this.status = InspectionStatus.PLANNED;
    }

    public void plan(String authorityCode, LocalDate noticeDay, LocalDate firstDay) {
        this.authorityCode = authorityCode;
        this.noticeDay = noticeDay;
        this.firstDay = firstDay;
    }

    /** @param number which of the visits that follow each other it is, from 1 */
    void isVisit(int number) {
        this.visit = number;
    }

    void plannedBy(String user, Instant at, boolean demonstration) {
        this.plannedBy = user;
        this.plannedAt = at;
        this.demonstration = demonstration;
    }

    public void assemble(List<Member> team) {
        require(status == InspectionStatus.PLANNED, "The team is assembled before the day of notice.");
        members.clear();
        team.forEach(member -> members.add(new TeamMember(member)));
    }

    public void recordCall(Call recorded) {
        require(call == null, "The call has been recorded already.");
        call = recorded;
        status = InspectionStatus.ON_SITE;
    }

    public void endFieldwork() {
        require(status == InspectionStatus.ON_SITE, "Only fieldwork that has begun can end.");
        status = InspectionStatus.JUDGING;
    }

    public void recordLastDay(LocalDate day) {
        require(!day.isBefore(firstDay), "The last day on site cannot come before the first.");
        lastDayOnSite = day;
        status = InspectionStatus.REPORTING;
    }

    public void correctLastDay(LocalDate day) {
        require(
                status == InspectionStatus.REPORTING,
                "The last day on site is corrected while what was found is being written up.");
        recordLastDay(day);
    }

    void published() {
        status = InspectionStatus.PUBLISHED;
    }

    void close(String decision, String reason, LocalDate on) {
        overOn = on;
        outcomeDecision = decision;
        outcomeReason = reason;
        status = InspectionStatus.CLOSED;
    }

    void cancel(LocalDate on) {
        require(
                status != InspectionStatus.PUBLISHED && status != InspectionStatus.CLOSED,
                "A published inspection cannot be cancelled.");
        overOn = on;
        status = InspectionStatus.CANCELLED;
    }

    /** It was paused, or lost a day: from now on whoever reads it asks for its pauses and its lost days. */
    public void interrupt() {
        interrupted = true;
    }

    boolean isInterrupted() {
        return interrupted;
    }

    private static void require(boolean held, String why) {
        if (!held) {
            throw new IllegalStateException(why);
        }
    }

    /** Somebody joins the team, from this day on. */
    public void join(Member member, LocalDate on, String why) {
        require(isChangeable(), "The team of an inspection that is over stays as it was.");
        require(members().stream().noneMatch(one -> one.userId().equals(member.userId())), "They are on the team.");
        members.add(new TeamMember(member, on, why));
    }

    /** Somebody is on the team no longer. Whoever reads it must not be left without a lead: name the new one at once. */
    public void leave(String user, LocalDate on, String why) {
        require(isChangeable(), "The team of an inspection that is over stays as it was.");
        present(user).leave(on, why);
    }

    public void change(String user, Role role) {
        present(user).become(role);
    }

    private boolean isChangeable() {
        return status != InspectionStatus.PUBLISHED
                && status != InspectionStatus.CLOSED
                && status != InspectionStatus.CANCELLED;
    }

    private TeamMember present(String user) {
        return members.stream()
                .filter(member -> member.isPresent() && member.isOf(user))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(user + " is not on the team."));
    }

    public List<TeamMember> everyoneEver() {
        return members.stream().sorted(TeamMember.IN_ORDER).toList();
    }

    List<Member> members() {
        return members.stream()
                .filter(TeamMember::isPresent)
                .sorted(TeamMember.IN_ORDER)
                .map(TeamMember::toMember)
                .toList();
    }

    String id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String frameworkId() {
        return frameworkId;
    }

    String frameworkHash() {
        return frameworkHash;
    }

    String authorityCode() {
        return authorityCode;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate noticeDay() {
        return noticeDay;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    LocalDate lastDayOnSite() {
        return lastDayOnSite;
    }

    /** The day on which it was closed or cancelled; null until then. */
    LocalDate overOn() {
        return overOn;
    }

    InspectionStatus status() {
        return status;
    }

    boolean demonstration() {
        return demonstration;
    }

    int visit() {
        return visit;
    }

    Call call() {
        return call;
    }
}
