package org.waymark.bench;

import java.util.List;

/** Somebody who does pieces of an inspector's work, each of several parts. */
interface Contestant {

    String name();

    /** How many pieces are left to do. */
    int left();

    /**
     * Does so many pieces of work.
     *
     * @return how long each took, in milliseconds
     */
    List<Double> work(int pieces) throws Exception;

    /** The same without changing anything, to warm up. */
    void look(int times) throws Exception;
}
