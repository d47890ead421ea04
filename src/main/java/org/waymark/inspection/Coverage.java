package org.waymark.inspection;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.inspection.CoverageSource.Looked;
import org.waymark.inspection.CoverageSource.Of;

/**
 * What the team has looked at so far of everything the framework asks it to look at, and what nobody has seen yet
 * (2012: paragraphs 16 to 20): put together from every room that holds what was seen.
 */
@Service
@Transactional(readOnly = true)
public class Coverage {

    private final Inspections inspections;
    private final ObjectProvider<CoverageSource> sources;

    Coverage(Inspections inspections, ObjectProvider<CoverageSource> sources) {
        this.inspections = inspections;
        this.sources = sources;
    }

    /**
     * Each list in the framework's order; empty where the framework names none.
     *
     * @param strands  that evaluations and records speak of
     * @param stages   of the child's journey
     * @param agencies that were met or whose part was seen
     * @param groups   of particularly vulnerable children
     * @param areas    of judgement
     */
    public record View(
            List<Line> strands, List<Line> stages, List<Line> agencies, List<Line> groups, List<Line> areas) {

        /** How many of all of these nobody has looked at. */
        public int unseen() {
            return (int) Stream.of(strands, stages, agencies, groups, areas)
                    .flatMap(List::stream)
                    .filter(line -> !line.seen())
                    .count();
        }
    }

    /**
     * @param id      in the framework
     * @param times   how many records speak of it
     * @param minutes spent on them; 0 where no time is recorded, as for cases
     * @param seen    whether anybody has looked at it
     */
    public record Line(String id, String title, int times, int minutes, boolean seen) {}

    /**
     * @throws NoSuchInspection when there is none with this id
     */
    public View of(String inspectionId) {
        List<Looked> looked = sources.stream()
                .flatMap(source -> source.lookedAt(inspectionId).stream())
                .toList();
        return of(inspections.byId(inspectionId).framework(), looked);
    }

    static View of(Framework framework, List<Looked> looked) {
        return new View(
                lines(Of.STRAND, framework.strands(), Framework.Strand::id, Framework.Strand::title, looked),
                lines(Of.STAGE, framework.stages(), Framework.Stage::id, Framework.Stage::title, looked),
                lines(Of.AGENCY, framework.agencies(), Framework.Agency::id, Framework.Agency::title, looked),
                lines(
                        Of.GROUP,
                        framework.vulnerableGroups(),
                        Framework.VulnerableGroup::id,
                        Framework.VulnerableGroup::title,
                        looked),
                lines(
                        Of.AREA,
                        framework.judgementAreas(),
                        Framework.JudgementArea::id,
                        Framework.JudgementArea::title,
                        looked));
    }

    private static <T> List<Line> lines(
            Of of, List<T> all, Function<T, String> id, Function<T, String> title, List<Looked> looked) {
        return all.stream()
                .map(one -> {
                    List<Looked> here = looked.stream()
                            .filter(line ->
                                    line.of() == of && line.id().equals(id.apply(one)))
                            .toList();
                    int times = here.stream().mapToInt(Looked::times).sum();
                    int minutes = here.stream().mapToInt(Looked::minutes).sum();
                    return new Line(id.apply(one), title.apply(one), times, minutes, times > 0);
                })
                .toList();
    }
}
