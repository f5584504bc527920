package org.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.model.claim.Claim;
import org.khabar.wire.ClaimJson;

/** Reads every example. Those that are known to be missed are listed, and the list may only shrink. */
class ExamplesTest {
    private static final Path KNOWN = Example.FOLDER.resolve("known-misses.txt");

    /** So many examples are read rightly at least; raise it when more are. */
    private static final int ENOUGH = 480;

    private static final List<Example> EXAMPLES = Example.listAll();

    /** What became of an example. */
    private record Outcome(Example example, List<Claim> claims, Optional<String> fault) {
        static Outcome of(Example example, Pipeline pipeline) {
            List<Claim> claims = pipeline.read(example.report()).claims();
            return new Outcome(example, claims, example.fault(claims));
        }

        String story() {
            return "%s\n%s: %s\nwanted:\n%s\nfound:\n%s"
                    .formatted(
                            example.text(),
                            example.file(),
                            fault.orElse("right"),
                            lines(example.wanted().stream().map(Object::toString)),
                            lines(claims.stream().map(ClaimJson::write)));
        }

        private static String lines(Stream<String> all) {
            return all.map(line -> "  " + line).collect(Collectors.joining("\n"));
        }
    }

    private static List<Outcome> outcomes() {
        // Loaded before the threads start: it uses the same ones.
        Pipeline pipeline = SharedPipeline.get();
        return EXAMPLES.parallelStream()
                .map(example -> Outcome.of(example, pipeline))
                .toList();
    }

    private static Set<String> known() throws IOException {
        return Files.readAllLines(KNOWN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @TestFactory
    Stream<DynamicTest> readsWhatTheExamplesSay() throws IOException {
        List<Outcome> outcomes = outcomes();
        if ("write".equals(System.getProperty("khabar.misses"))) {
            write(outcomes);
        }
        print(outcomes);
        Set<String> known = known();
        return outcomes.stream()
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.example().text(),
                        () -> check(outcome, known.contains(outcome.example().text()))));
    }

    private static void check(Outcome outcome, boolean known) {
        if (known && outcome.fault().isEmpty()) {
            fail("This is read rightly now; take it out of known-misses.txt: " + outcome.story());
        }
        if (!known && outcome.fault().isPresent()) {
            fail(outcome.story());
        }
    }

    @Test
    void readsMostExamplesRightly() throws IOException {
        int right = EXAMPLES.size() - known().size();
        assertTrue(right >= ENOUGH, "Only %d examples are read rightly.".formatted(right));
    }

    @Test
    void listsOnlyMissesOfExamplesThatThereAre() throws IOException {
        Set<String> unknown = known();
        EXAMPLES.forEach(example -> unknown.remove(example.text()));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void hasEveryExampleOnce() {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (Example example : EXAMPLES) {
            if (files.put(example.text(), example.file()) != null) {
                twice.add(example.text());
            }
        }
        assertEquals(List.of(), twice);
        assertFalse(files.isEmpty());
    }

    private static void print(List<Outcome> outcomes) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            int[] count = counts.computeIfAbsent(outcome.example().file(), file -> new int[2]);
            count[0] += outcome.fault().isEmpty() ? 1 : 0;
            count[1]++;
        }
        counts.forEach((file, count) -> System.out.printf("%-20s %3d of %3d right%n", file, count[0], count[1]));
        long right =
                outcomes.stream().filter(outcome -> outcome.fault().isEmpty()).count();
        System.out.printf("%-20s %3d of %3d right%n", "all examples", right, outcomes.size());
        if (Boolean.getBoolean("khabar.stories")) {
            outcomes.stream().filter(o -> o.fault().isPresent()).forEach(o -> System.out.println("\n" + o.story()));
        }
    }

    private static void write(List<Outcome> outcomes) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Examples that are not read rightly yet, by text. The README says how this list is written.");
        outcomes.stream()
                .filter(outcome -> outcome.fault().isPresent())
                .forEach(outcome -> lines.add(outcome.example().text()));
        Files.write(KNOWN, lines);
    }
}
