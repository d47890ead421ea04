package org.waymark.platform.access.request;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the newest so many; what was used longest ago goes first. Not safe for several threads by itself. */
public class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final int INITIAL = 64;
    private static final float LOAD = 0.75f;

    private final int most;

    public Recent(int most) {
        super(INITIAL, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
