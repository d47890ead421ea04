package org.waymark.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.journey.Stage;
import org.waymark.lists.Child;
import org.waymark.lists.ChildRepository;
import org.waymark.lists.ListStore;
import org.waymark.lists.ListedChild;
import org.waymark.lists.Submissions;
import org.waymark.lists.reading.SameChild;

/** An authority's lists may hold twenty thousand children: they are read once, however many of them are asked for. */
class DrawnChildrenTest {

    private final ChildRepository children = mock(ChildRepository.class);
    private final Submissions submissions = mock(Submissions.class);
    private final ListStore lists = mock(ListStore.class);
    private final KeptFrames frames = mock(KeptFrames.class);
    private final DrawnChildren drawn = new DrawnChildren(children, submissions, lists, frames);
    private final RecordedDraw draw =
            new RecordedDraw("inspection", UUID.randomUUID(), LocalDate.of(2012, 12, 3), "a hash");

    @BeforeEach
    void listsOfThree() {
        when(submissions.confirmed("inspection")).thenReturn(Optional.empty());
        when(frames.keys(draw.id())).thenReturn(List.of());
        when(lists.children(any())).thenReturn(List.of(child("A1"), child("A2"), child("A3")));
        when(children.findById(any())).thenReturn(Optional.of(mock(Child.class)));
    }

    @Test
    void theListsAreReadOnceForAllWhoAreNamed() {
        assertThat(drawn.listed(draw, List.of("A1", "nobody", "A2", "A3", "a1")))
                .extracting(one -> one == null ? null : one.key())
                .containsExactly(
                        SameChild.key("A1"), null, SameChild.key("A2"), SameChild.key("A3"), SameChild.key("A1"));
        verify(lists, times(1)).children(any());
    }

    @Test
    void theListsAreReadOnceHoweverManyArePassedOver() {
        List<String> gone = List.of(SameChild.key("B1"), SameChild.key("B2"));
        List<String> passedOver = new ArrayList<>();
        List<String> inTurn = List.of(gone.get(0), gone.get(1), SameChild.key("A2"));
        assertThat(drawn.firstListed(draw, inTurn.iterator(), passedOver))
                .get()
                .extracting(DrawnChildren.Keyed::key)
                .isEqualTo(SameChild.key("A2"));
        assertThat(passedOver).isEqualTo(gone);
        verify(lists, times(1)).children(any());
    }

    private static ListedChild child(String uniqueId) {
        return new ListedChild(
                UUID.randomUUID(),
                SameChild.key(uniqueId),
                uniqueId,
                LocalDate.of(2005, 1, 1),
                false,
                true,
                null,
                Set.of(Stage.ASSESSMENT),
                false,
                null);
    }
}
