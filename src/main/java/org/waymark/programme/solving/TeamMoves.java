package org.waymark.programme.solving;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.Random;
import org.waymark.programme.placing.TeamCalendar;

/** Gives the solver moves that keep teams whole: who is placed or moved gets a team of those who are free then. */
public class TeamMoves implements MoveIteratorFactory<PlacedYear, PlacingMove> {

    /** How many are looked at before a step is made of the best of them, where none is accepted before. */
    private static final int A_STEP = 60;

    private TeamCalendar calendar;

    @Override
    public void phaseStarted(ScoreDirector<PlacedYear> director) {
        calendar = new TeamCalendar(director.getWorkingSolution().problem());
    }

    @Override
    public long getSize(ScoreDirector<PlacedYear> director) {
        return A_STEP;
    }

    @Override
    public Iterator<PlacingMove> createOriginalMoveIterator(ScoreDirector<PlacedYear> director) {
        throw new UnsupportedOperationException("Moves are made by chance.");
    }

    @Override
    public Iterator<PlacingMove> createRandomMoveIterator(ScoreDirector<PlacedYear> director, Random chance) {
        return new RandomMoves(director.getWorkingSolution(), calendar, chance, A_STEP);
    }
}
