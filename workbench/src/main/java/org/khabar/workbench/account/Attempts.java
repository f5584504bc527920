package org.khabar.workbench.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts who guesses wrong, and makes them wait. Thread-safe. */
public final class Attempts {
    private static final int ALLOWED = 5;
    private static final int REMEMBERED = 10_000;
    private static final Duration WAIT = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<String, Wrong> wrongs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Wrong(int times, Instant last) {}

    public Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** Must that name, or that machine, wait? */
    public synchronized boolean mustWait(String key) {
        Wrong wrong = wrongs.get(key);
        return wrong != null && wrong.times >= ALLOWED && !isOver(wrong);
    }

    /** Takes a wrong guess down. */
    public synchronized void wrong(String key) {
        Wrong before = wrongs.remove(key);
        int times = before == null || isOver(before) ? 0 : before.times;
        wrongs.put(key, new Wrong(times + 1, clock.instant()));
    }

    /** Forgets the wrong guesses of somebody who knew it after all. */
    public synchronized void right(String key) {
        wrongs.remove(key);
    }

    private boolean isOver(Wrong wrong) {
        return clock.instant().isAfter(wrong.last.plus(WAIT));
    }
}
