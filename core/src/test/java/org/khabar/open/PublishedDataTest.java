package org.khabar.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.model.Actor;
import org.khabar.model.Actor.Dated;
import org.khabar.model.Boundary;
import org.khabar.model.Problem;
import org.khabar.open.kind.Dataset;
import org.khabar.open.kind.Recognition;

/** Files as they are published: each is recognised and read whole. */
class PublishedDataTest {
    private final Gathered gathered = new Gathered();

    private void read(Dataset dataset, String name) throws IOException {
        Path file = Shared.file(name);
        assertEquals(dataset, Recognition.recognise(file).orElseThrow());
        Lookup.openData(null).read(dataset, file, gathered);
    }

    private List<String> problems() {
        return gathered.problems.stream().map(Problem::what).toList();
    }

    @Test
    void readsEveryIncidentAgainstAidWorkers() throws IOException {
        read(Dataset.AWSD, "aid-worker-security/security_incidents.csv");
        assertEquals(4337, gathered.events.size());
        assertEquals(List.of(), problems());
    }

    @Test
    void readsTheDisplacedOfEveryCountry() throws IOException {
        read(Dataset.IDMC, "displacement/idmc.csv");
        double afghans = gathered.figures.stream()
                .filter(one -> "AFG".equals(one.where().country()) && one.from().getYear() == 2024)
                .mapToDouble(one -> one.value())
                .sum();
        assertEquals(4_187_000, afghans);
        assertEquals(934, gathered.figures.size());
        assertEquals(List.of(), problems());
    }

    @Test
    void readsEveryPriceAndPassesOverTheTags() throws IOException {
        read(Dataset.PRICES, "prices/wfp_food_prices_afg.csv");
        assertEquals(33_511, gathered.figures.size());
        assertTrue(gathered.figures.stream()
                .allMatch(one -> "AFG".equals(one.where().country())));
        assertEquals(List.of(), problems());
    }

    @Test
    void readsEveryListedTalibWithHisNameInHisOwnScript() throws IOException {
        read(Dataset.UN_SANCTIONS, "sanctions/un-1988-2015-03-30.xml");
        assertEquals(140, gathered.actors.size());
        long scripts = gathered.actors.stream()
                .filter(actor -> actor.names().stream().anyMatch(PublishedDataTest::isArabic))
                .count();
        assertEquals(140, scripts);
        Set<String> known = gathered.actors.stream().map(Actor::id).collect(Collectors.toSet());
        assertTrue(known.containsAll(Set.of("sirajuddin-haqqani", "abdul-ghani-baradar", "haqqani-network")));
        assertEquals(140, gathered.events.size());
        assertEquals(List.of(), problems());
    }

    private static boolean isArabic(Dated<String> name) {
        return name.what().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    @Test
    void readsTheOutlinesOfProvincesAndDistricts() throws IOException {
        read(Dataset.BOUNDARIES, "boundaries/geoBoundaries-AFG-ADM1-extended.json");
        assertEquals(34, gathered.boundaries.size());
        read(Dataset.BOUNDARIES, "boundaries/mli_adm1_ocha.geojson");
        assertEquals(43, gathered.boundaries.size());
        assertEquals(
                43, gathered.boundaries.stream().map(Boundary::id).distinct().count());
        assertTrue(gathered.boundaries.stream().allMatch(one -> one.id().matches("(AF|ML)\\d{2}")));
        read(Dataset.BOUNDARIES, "boundaries/geoBoundaries-AFG-ADM2_simplified.topojson");
        assertEquals(441, gathered.boundaries.size());
        assertEquals(
                398,
                gathered.boundaries.stream()
                        .filter(PublishedDataTest::isDistrict)
                        .count());
        assertEquals(List.of(), problems());
    }

    private static boolean isDistrict(Boundary one) {
        Integer level = one.level();
        return level != null && level == 2 && "AFG".equals(one.country());
    }

    @Test
    void saysThatASpreadsheetMustBeSavedAsATable() {
        Lookup.openData(null).read(Dataset.PRICES, Shared.file("food-network/Syria_instance.xlsx"), gathered);
        assertTrue(problems().stream().anyMatch(what -> what.contains("save its sheet as CSV")), problems()::toString);
    }
}
