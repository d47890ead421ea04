package org.waymark.inspection.judgement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.framework.Framework;
import org.waymark.framework.Framework.JudgementArea;
import org.waymark.framework.Framework.LooksAt;
import org.waymark.inspection.Inspections;
import org.waymark.inspection.judgement.CoverageSource.Looked;
import org.waymark.inspection.judgement.CoverageSource.Of;

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
     * @param strands    that evaluations and records speak of
     * @param stages     of the child's journey
     * @param agencies   that were met or whose part was seen
     * @param groups     of particularly vulnerable children
     * @param activities beside the cases
     * @param areas      of judgement, but for the overall one, which rests on all of them
     */
    public record View(
            List<CoverageLine> strands,
            List<CoverageLine> stages,
            List<CoverageLine> agencies,
            List<CoverageLine> groups,
            List<CoverageLine> activities,
            List<CoverageLine> areas) {

        /** What nobody has looked at; only the sorts of which something is unseen. */
        public List<Unseen> unseen() {
            return unseen(LooksAt.EVERYTHING, areas);
        }

        /** What nobody has looked at of everything that this area looks at. */
        List<Unseen> unseenOf(JudgementArea area) {
            return unseen(area.looksAt(), List.of());
        }

        private List<Unseen> unseen(LooksAt asked, List<CoverageLine> areas) {
            return Stream.of(
                            Unseen.of("Strands", strands, asked.strands()),
                            Unseen.of("Stages of the journey", stages, asked.stages()),
                            Unseen.of("Agencies", agencies, asked.agencies()),
                            Unseen.of("Particularly vulnerable children", groups, asked.vulnerableGroups()),
                            Unseen.of("Beside the cases", activities, asked.activities()),
                            Unseen.of("Judgement areas", areas, null))
                    .filter(unseen -> !unseen.which.isEmpty())
                    .toList();
        }
    }

    /**
     * What of one sort nobody has looked at, in cases or beside them.
     *
     * @param sort  such as {@code Agencies}
     * @param which their titles
     */
    public record Unseen(String sort, String which) {

        private static Unseen of(String sort, List<CoverageLine> lines, List<String> asked) {
            return new Unseen(
                    sort,
                    lines.stream()
                            .filter(line -> !line.seen() && (asked == null || asked.contains(line.id())))
                            .map(CoverageLine::title)
                            .collect(Collectors.joining("; ")));
        }
    }

    /**
     * @param id      in the framework
     * @param times   how many records speak of it
     * @param minutes spent on them; 0 where no time is recorded, as for cases
     * @param seen    whether anybody has looked at it
     */
    public record CoverageLine(String id, String title, int times, int minutes, boolean seen) {}

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
                lines(Of.ACTIVITY, framework.activities(), Framework.Activity::id, Framework.Activity::title, looked),
                lines(
                        Of.AREA,
                        framework.judgementAreas().stream()
                                .filter(area -> !area.overall())
                                .toList(),
                        Framework.JudgementArea::id,
                        Framework.JudgementArea::title,
                        looked));
    }

    private static <T> List<CoverageLine> lines(
            Of of, List<T> all, Function<T, String> id, Function<T, String> title, List<Looked> looked) {
        return all.stream()
                .map(one -> {
                    List<Looked> here = looked.stream()
                            .filter(line -> line.of() == of && line.id().equals(id.apply(one)))
                            .toList();
                    int times = here.stream().mapToInt(Looked::times).sum();
                    int minutes = here.stream().mapToInt(Looked::minutes).sum();
                    return new CoverageLine(id.apply(one), title.apply(one), times, minutes, times > 0);
                })
                .toList();
    }
}
