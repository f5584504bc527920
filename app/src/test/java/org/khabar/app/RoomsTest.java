package org.khabar.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which room may know which; see ARCHITECTURE.md for why. */
class RoomsTest {
    /** Every room, with the rooms it may know. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("intake", Set.of("model")),
            Map.entry("text", Set.of("model")),
            Map.entry("gazetteer", Set.of("model", "resolve")),
            Map.entry("resolve", Set.of("model")),
            Map.entry("read", Set.of("model")),
            Map.entry("match", Set.of("model")),
            Map.entry("weigh", Set.of("model", "match")),
            Map.entry("wire", Set.of("model", "weigh")),
            Map.entry("open", Set.of("model", "gazetteer", "resolve", "wire")),
            Map.entry("run", Set.of("model", "text", "resolve", "gazetteer", "read")),
            Map.entry("eval", Set.of("model", "wire", "run", "resolve", "gazetteer", "match")),
            Map.entry("record", Set.of("model", "resolve", "gazetteer", "match", "open", "wire", "run")),
            Map.entry("ask", Set.of("model", "resolve", "match", "weigh", "record", "plot")),
            Map.entry("plot", Set.of()),
            Map.entry("aid", Set.of("model", "resolve", "record")),
            Map.entry("brief", Set.of("model", "record", "weigh", "ask", "plot")),
            Map.entry(
                    "desk",
                    Set.of(
                            "model",
                            "intake",
                            "run",
                            "wire",
                            "open",
                            "gazetteer",
                            "resolve",
                            "weigh",
                            "eval",
                            "record",
                            "ask",
                            "aid",
                            "brief",
                            "plot")),
            Map.entry(
                    "workbench",
                    Set.of(
                            "model",
                            "gazetteer",
                            "resolve",
                            "run",
                            "wire",
                            "open",
                            "weigh",
                            "record",
                            "ask",
                            "aid",
                            "brief",
                            "plot",
                            "desk")),
            Map.entry(
                    "app",
                    Set.of(
                            "model",
                            "match",
                            "wire",
                            "run",
                            "open",
                            "weigh",
                            "eval",
                            "record",
                            "ask",
                            "aid",
                            "plot",
                            "brief",
                            "desk",
                            "workbench")));

    /** Libraries that one room alone may know, by the start of their package. */
    private static final Map<String, String> ALONE = Map.of(
            "org.duckdb", "record",
            "java.sql", "record",
            "edu.stanford.nlp", "text",
            "com.google.ortools", "aid",
            "org.ojalgo", "aid",
            "org.apache.poi", "aid",
            "com.openhtmltopdf", "brief",
            "io.javalin", "workbench",
            "gg.jte", "workbench",
            "picocli", "app");

    private static final JavaClasses KHABAR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.khabar");

    @Test
    void letsARoomKnowOnlyTheRoomsOnItsList() {
        Map<String, Set<String>> forbidden = new TreeMap<>();
        for (JavaClass each : KHABAR) {
            String room = room(each);
            Set<String> allowed = ALLOWED.getOrDefault(room, Set.of());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith("org.khabar."))
                    .filter(target -> !room(target).equals(room) && !allowed.contains(room(target)))
                    .forEach(target -> forbidden
                            .computeIfAbsent(room + " -> " + room(target), key -> new TreeSet<>())
                            .add(each.getSimpleName()));
        }
        assertEquals(Map.of(), forbidden);
    }

    @Test
    void hasNoRoomThatTheListDoesNotName() {
        Set<String> rooms = new TreeSet<>();
        KHABAR.forEach(each -> rooms.add(room(each)));
        rooms.removeAll(ALLOWED.keySet());
        assertEquals(Set.of(), rooms);
    }

    @Test
    void letsTheMeasuresKnowNothingOfClaimsAndTheRecord() {
        classes()
                .that()
                .resideInAPackage("org.khabar.ask.measure..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("org.khabar..").or(resideInAPackage("org.khabar.ask.measure..")))
                .check(KHABAR);
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.khabar.(**)").should().beFreeOfCycles().check(KHABAR);
    }

    @Test
    void letsOneRoomAloneKnowEachOfTheLibrariesThatMustNotTravel() {
        ALONE.forEach((library, room) -> classes()
                .that()
                .resideOutsideOfPackage("org.khabar." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage(library + "..")
                .check(KHABAR));
        assertTrue(KHABAR.size() > 50, "Too few classes were looked at.");
    }

    private static String room(JavaClass each) {
        String rest = each.getPackageName().substring("org.khabar.".length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
