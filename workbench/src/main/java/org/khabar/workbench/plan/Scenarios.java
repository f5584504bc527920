package org.khabar.workbench.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The scenarios that were planned last, and the sample that comes with the program. Thread-safe. */
final class Scenarios {
    /** Name of the sample. */
    static final String SAMPLE = "sample";

    private static final int KEPT = 40;
    private static final int DIGITS = 16;

    private final Map<String, ScenarioText> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ScenarioText> eldest) {
            return size() > KEPT;
        }
    };

    /** Keeps a text under a name that its words give. */
    synchronized ScenarioText keep(String yaml) {
        ScenarioText text = new ScenarioText(name(yaml), yaml);
        kept.put(text.name(), text);
        return text;
    }

    /** The text of that name, as long as it is kept; the sample always. */
    synchronized Optional<ScenarioText> find(String name) {
        return name.equals(SAMPLE)
                ? Optional.of(new ScenarioText(SAMPLE, sample()))
                : Optional.ofNullable(kept.get(name));
    }

    private static String sample() {
        try (InputStream in = Scenarios.class.getResourceAsStream("aid-plan.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The sample scenario (aid-plan.yaml) is not in the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String yaml) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
