package org.khabar.open.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.khabar.model.Problem;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.open.Lookup;
import org.khabar.open.Shared;

/** Figures that everybody can look up, read from the files in which they were published. */
class PublishedFiguresTest {
    private final List<Observation> figures = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private double sum(Predicate<Observation> which) {
        return figures.stream().filter(which).mapToDouble(Observation::value).sum();
    }

    private static boolean inNeed(Observation one) {
        return one.what().indicator().equals("people-in-need")
                && "3+".equals(one.what().labels().get("phase"));
    }

    private static Predicate<Observation> ipcOf(String month, Basis basis) {
        return one -> inNeed(one) && one.origin().source().endsWith(month) && one.basis() == basis;
    }

    private void readIpc(String file) {
        new IpcFile(Lookup.countries()).read(Shared.file("ipc/" + file), figures::add, problems::add);
    }

    @Test
    void readsHowManyAfghansWereInNeedInTheAutumnOf2021AndHowManyWereForeseen() {
        readIpc("ipc_afg_national_long.csv");
        assertEquals(18_844_453, sum(ipcOf("Oct 2021", Basis.CURRENT)));
        assertEquals(22_813_658, sum(ipcOf("Oct 2021", Basis.PROJECTED)));
        Observation foreseen = figures.stream()
                .filter(ipcOf("Oct 2021", Basis.PROJECTED))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2021, 11, 1), foreseen.from());
        assertEquals(LocalDate.of(2022, 3, 31), foreseen.to());
        assertEquals("IPC Afghanistan, analysis of Oct 2021", foreseen.origin().source());
        assertEquals(LocalDate.of(2021, 10, 31), foreseen.origin().published());
        assertEquals(List.of(), problems);
    }

    @Test
    void findsTheSameSumInTheAreas() {
        readIpc("ipc_afg_area_long.csv");
        assertEquals(18_844_453, sum(ipcOf("Oct 2021", Basis.CURRENT)), 10);
        assertEquals(22_813_658, sum(ipcOf("Oct 2021", Basis.PROJECTED)), 10);
        assertEquals(
                45, figures.stream().filter(ipcOf("Oct 2021", Basis.CURRENT)).count());
        assertEquals(List.of(), problems);
    }

    @Test
    void readsTheCerclesOfMali() {
        Path file = Shared.file("ch/ch_mali_admin2_2018_2024.csv");
        new CadreHarmoniseFile(Lookup.countries()).read(file, figures::add, problems::add);
        String autumn = "Cadre Harmonisé Mali, exercise of Sep-Dec 2021";
        assertEquals(1_161_526, sum(one -> inNeed(one) && one.origin().source().equals(autumn)));
        assertTrue(figures.stream().anyMatch(one -> one.basis() == Basis.PROJECTED));
        assertEquals(List.of(), problems);
    }

    @Test
    void readsWhatTheFlashAppealAskedFor() {
        new FtsFile(Lookup.countries(), LocalDate.of(2026, 2, 28))
                .read(Shared.file("fts/fts_requirements_funding_global.csv"), figures::add, problems::add);
        assertEquals(606_261_163, sum(one -> plan(one, "FAFG21", "funding-required")));
        assertEquals(998_242_768, sum(one -> plan(one, "FAFG21", "funding-received")));
        assertEquals(165, sum(one -> plan(one, "FAFG21", "funding-covered")));
        assertEquals(41, sum(one -> plan(one, "HMLI21", "funding-covered")));
        assertEquals(List.of(), problems);
    }

    private static boolean plan(Observation one, String plan, String indicator) {
        return plan.equals(one.what().labels().get("plan"))
                && one.what().indicator().equals(indicator);
    }

    @Test
    void readsPlansAndFlows() {
        FtsFile fts = new FtsFile(Lookup.countries(), null);
        fts.read(Shared.file("fts/humanitarian-response-plans.csv"), figures::add, problems::add);
        assertEquals(910, distinct("plan-id"));
        fts.read(Shared.file("fts/fixture2020_fts_incoming_funding_afg.csv"), figures::add, problems::add);
        assertEquals(328, distinct("flow"));
        assertEquals(List.of(), problems);
    }

    private long distinct(String label) {
        return figures.stream()
                .flatMap(one -> Optional.ofNullable(one.what().labels().get(label)).stream())
                .distinct()
                .count();
    }
}
