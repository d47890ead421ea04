package org.waymark.machine;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whether Waymark is open to people. What has to be made before anybody works (a demonstration's data) keeps it shut; it
 * listens all the same and says how far that is. Work in the background waits until it is open.
 */
@Component
public class Opening implements Watch {

    private final List<Runnable> waiting = new ArrayList<>();
    private String saying;

    /** Keeps it shut, with words for whoever comes: what is done, and how far it is. */
    public synchronized void keepShut(String says) {
        saying = says;
    }

    /** Opens it, and does what waited for that. */
    public void open() {
        List<Runnable> now;
        synchronized (this) {
            saying = null;
            now = List.copyOf(waiting);
            waiting.clear();
        }
        now.forEach(Runnable::run);
    }

    /** What keeps it shut; null when it is open. */
    public synchronized String saying() {
        return saying;
    }

    /** Does it at once when it is open, otherwise as soon as it is. */
    public void whenOpen(Runnable work) {
        synchronized (this) {
            if (saying != null) {
                waiting.add(work);
                return;
            }
        }
        work.run();
    }

    @Override
    public String name() {
        return "The start";
    }

    @Override
    public Weight weight() {
        return Weight.PEOPLE;
    }

    @Override
    public Finding look() {
        String says = saying();
        return says == null ? Finding.well() : Finding.down(says);
    }
}
