package org.khabar.record.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;

class StixTest {
    private static final Name ARMY = new Name("Afghan army", "afg-army");
    private static final Name TALIBAN = new Name("the Taliban", "taliban");

    @Test
    void givesABundleThatKeepsTheRulesOfTheStandard() throws IOException {
        assertEquals(List.of(), StixRules.breaches(bundle(full())));
    }

    @Test
    void noticesABundleThatBreaksThem() throws IOException {
        JsonNode bundle = bundle(full());
        ((ObjectNode) only(bundle, "report").getFirst()).remove("published");
        assertFalse(StixRules.breaches(bundle).isEmpty());
    }

    @Test
    void givesTheSameBundleForTheSameRecord() throws IOException {
        assertEquals(full().as(Format.STIX), full().as(Format.STIX));
    }

    @Test
    void keepsRivalVersionsAndTheirClaims() throws IOException {
        JsonNode bundle = bundle(full());
        JsonNode incident = only(bundle, "incident").getFirst();
        JsonNode told = incident.path("extensions").elements().next();
        assertEquals(5, told.path("killed_low").asInt());
        assertEquals(12, told.path("killed_high").asInt());
        assertTrue(told.path("killed_disputed").asBoolean());
        assertEquals("[\"c1\",\"c2\"]", told.path("stating").toString());
        assertEquals("[\"c3\"]", told.path("denying").toString());
        List<String> who = only(bundle, "relationship").stream()
                .map(each -> each.path("description").asText())
                .filter(words -> words.startsWith("Said to have done it"))
                .toList();
        assertEquals(List.of("Said to have done it: c1", "Said to have done it: c2", "Said to have done it: d1"), who);
    }

    @Test
    void marksWhatAHandledReportSaysAsStrictlyAsItsStrictestReport() throws IOException {
        JsonNode bundle = bundle(full().handling("r-c1", "GREEN").handling("r-c2", "TLP:AMBER+STRICT"));
        assertEquals(List.of(), StixRules.breaches(bundle));
        assertEquals(
                "[\"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003\"]",
                only(bundle, "incident").getFirst().path("object_marking_refs").toString());
        assertEquals(2, only(bundle, "marking-definition").size());
    }

    @Test
    void takesAMarkThatItDoesNotKnowForTheStrictest() throws IOException {
        JsonNode bundle = bundle(full().handling("r-c1", "house rules"));
        assertEquals(
                "TLP:RED",
                only(bundle, "marking-definition").getFirst().path("name").asText());
    }

    @Test
    void callsOnlyThoseAThreatThatBearArmsAndAreNoStates() throws IOException {
        JsonNode bundle = bundle(full());
        assertEquals(
                List.of("Islamic State – Khorasan", "Taliban"),
                only(bundle, "threat-actor").stream()
                        .map(each -> each.path("name").asText())
                        .toList());
        assertTrue(only(bundle, "identity").stream()
                .anyMatch(each -> each.path("name").asText().equals("Afghan National Army")));
    }

    @Test
    void leavesOutWhatNobodySaysHappened() throws IOException {
        Told told = new Told().incident(new Event("c1").factuality(Factuality.CERTAIN_NOT));
        JsonNode bundle = bundle(told);
        assertEquals(List.of(), StixRules.breaches(bundle));
        assertEquals(List.of(), only(bundle, "incident"));
        assertEquals(List.of(), only(bundle, "report"));
    }

    @Test
    void makesNoLocationOfAPlaceThatIsNowhere() throws IOException {
        Place camp = new Place("the camp", null, null, null, null, null, Precision.SITE);
        JsonNode bundle = bundle(new Told().incident(new Event("c1").at(camp)));
        assertEquals(List.of(), only(bundle, "location"));
        assertEquals(List.of(), StixRules.breaches(bundle));
    }

    private static Told full() {
        return new Told()
                .incident(
                        new Event("c1").killed(12).whom(ARMY),
                        new Event("c2").killed(5, 8L).who(TALIBAN).whom(ARMY),
                        new Event("c3").factuality(Factuality.CERTAIN_NOT))
                .incident(new Event("d1").whom(ARMY));
    }

    private static JsonNode bundle(Told told) throws IOException {
        return new ObjectMapper().readTree(told.as(Format.STIX));
    }

    private static List<JsonNode> only(JsonNode bundle, String type) {
        return StreamSupport.stream(bundle.path("objects").spliterator(), false)
                .filter(object -> object.path("type").asText().equals(type))
                .toList();
    }
}
