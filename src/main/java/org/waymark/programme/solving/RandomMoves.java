package org.waymark.programme.solving;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.waymark.programme.placing.TeamCalendar;
import org.waymark.programme.placing.TeamPlacing;
import org.waymark.programme.placing.WeekChoice;
import org.waymark.programme.placing.YearDemand;
import org.waymark.programme.placing.YearInspector;
import org.waymark.programme.solving.PlacingMove.NewPlacing;

/**
 * Moves of one step, so many at most: an inspection gets another week and team, one of a team changes, or one that has no
 * place takes that of another, which is placed elsewhere where it can be.
 */
class RandomMoves implements Iterator<PlacingMove> {

    /** After so many that cannot be, in a row, there is none. */
    private static final int TRIES = 500;

    private final Random chance;
    private final TeamCalendar calendar;
    private final List<PlacedInspection> without;
    private final List<PlacedInspection> placed;
    private int left;
    private PlacingMove next;

    RandomMoves(PlacedYear year, TeamCalendar calendar, Random chance, int most) {
        this.chance = chance;
        this.left = most;
        this.calendar = calendar;
        this.without = new ArrayList<>();
        this.placed = new ArrayList<>();
        calendar.clear();
        for (PlacedInspection one : year.inspections()) {
            if (one.getPlacing() != null) {
                calendar.take(one.getPlacing());
                placed.add(one);
            } else if (!one.demand().choices().isEmpty()) {
                without.add(one);
            }
        }
    }

    @Override
    public boolean hasNext() {
        for (int tries = 0; next == null && left > 0 && tries < TRIES; tries++) {
            next = move().orElse(null);
        }
        return next != null;
    }

    @Override
    public PlacingMove next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        PlacingMove move = next;
        next = null;
        left--;
        return move;
    }

    private Optional<PlacingMove> move() {
        int kind = chance.nextInt(10);
        if (!without.isEmpty() && kind < 4) {
            PlacedInspection one = any(without);
            return kind < 2 || placed.isEmpty() ? elsewhere(one) : instead(one, any(placed));
        }
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        return kind < 8 ? elsewhere(any(placed)) : withAnother(any(placed));
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** Another week, earlier ones more often, with whoever is free then. */
    private Optional<PlacingMove> elsewhere(PlacedInspection one) {
        lift(one);
        Optional<TeamPlacing> placing = anyPlacing(one.demand());
        putBack(one);
        return placing.map(there -> new PlacingMove(List.of(new NewPlacing(one, there))));
    }

    private Optional<TeamPlacing> anyPlacing(YearDemand demand) {
        List<WeekChoice> choices = demand.choices();
        int bound = 1 + chance.nextInt(choices.size());
        WeekChoice week = choices.get(chance.nextInt(bound));
        return calendar.team(demand, week.start(), chance).map(team -> new TeamPlacing(week, team));
    }

    /** One that has no place takes a week that another's team makes possible. */
    private Optional<PlacingMove> instead(PlacedInspection one, PlacedInspection other) {
        if (other.demand().pinned()) {
            return Optional.empty();
        }
        lift(other);
        Optional<TeamPlacing> here = anyPlacing(one.demand());
        Optional<PlacingMove> move = here.map(placing -> {
            calendar.take(placing);
            TeamPlacing there = anyPlacing(other.demand()).orElse(null);
            calendar.give(placing);
            return new PlacingMove(List.of(new NewPlacing(other, there), new NewPlacing(one, placing)));
        });
        putBack(other);
        return move;
    }

    /** Somebody else in one place of the team. */
    private Optional<PlacingMove> withAnother(PlacedInspection one) {
        TeamPlacing now = one.getPlacing();
        int place = chance.nextInt(now.team().size());
        lift(one);
        List<YearInspector> free = calendar.experienced(place).stream()
                .filter(inspector -> !now.team().contains(inspector)
                        && calendar.isFree(inspector, one.demand(), now.week().start(), place))
                .toList();
        putBack(one);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        List<YearInspector> team = new ArrayList<>(now.team());
        team.set(place, any(free));
        return Optional.of(new PlacingMove(List.of(new NewPlacing(one, new TeamPlacing(now.week(), team)))));
    }

    private void lift(PlacedInspection one) {
        if (one.getPlacing() != null) {
            calendar.give(one.getPlacing());
        }
    }

    private void putBack(PlacedInspection one) {
        if (one.getPlacing() != null) {
            calendar.take(one.getPlacing());
        }
    }
}
