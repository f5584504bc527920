package org.khabar.workbench.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The texts that were checked last. Thread-safe. */
final class Arguments {
    private static final int KEPT = 40;

    private final SequencedMap<String, Argument> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Argument> eldest) {
            return size() > KEPT;
        }
    };

    synchronized void keep(Argument argument) {
        kept.putLast(argument.key(), argument);
    }

    synchronized Optional<Argument> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }
}
