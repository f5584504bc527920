package org.khabar.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.match.pair.Weights;
import org.khabar.match.sketch.Sketches;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.incident.Incident;
import org.khabar.model.incident.Version;

class IncidentsTest {
    private static final HeldClaim FIRST = Told.attack("c1", "2021-10-15", "Kandahar", 47);
    private static final HeldClaim AGAIN = Told.attack("c2", "2021-10-15", "Kandahar", 47);
    private static final HeldClaim CLAIMED = Told.attack("c3", "2021-10-15", "Kandahar", 63, "isk");

    @Test
    void showsEveryNumberOfDeadWithTheClaimsBehindIt() {
        Incident incident = incident(CLAIMED, AGAIN, FIRST);
        assertEquals(
                List.of("47 by [c1, c2]", "63 by [c3]"),
                incident.versions().killed().stream()
                        .map(version -> version.value().low() + " by " + version.claims())
                        .toList());
    }

    @Test
    void keepsThatNobodyWasNamedBeforeSomebodyWas() {
        Incident incident = incident(CLAIMED, AGAIN, FIRST);
        assertEquals(
                List.of(Responsibility.NONE, Responsibility.SUSPECTED),
                incident.versions().responsibility().stream()
                        .map(Version::value)
                        .toList());
        assertEquals(1, incident.versions().who().size());
    }

    @Test
    void isNamedAfterItsFirstClaim() {
        assertEquals("i-1", incident(CLAIMED, AGAIN, FIRST).id());
    }

    @Test
    void takesTheDayAndTheTownThatAreTold() {
        Incident incident = incident(FIRST, CLAIMED);
        assertEquals("2021-10-15", String.valueOf(incident.from()));
        assertEquals("2021-10-15", String.valueOf(incident.to()));
        assertTrue(incident.place() != null && incident.place().text().equals("Kandahar"));
    }

    @Test
    void refusesAGroupWithoutItsClaims() {
        Group group = group(List.of(FIRST, CLAIMED));
        assertThrows(IllegalArgumentException.class, () -> Incidents.of(group, List.of(FIRST)));
    }

    private static Incident incident(HeldClaim... claims) {
        return Incidents.of(group(List.of(claims)), List.of(claims));
    }

    private static Group group(List<HeldClaim> claims) {
        return new Matcher(Weights.shipped(), Map.of())
                .group(
                        claims.stream()
                                .flatMap(held -> Sketches.of(held).stream())
                                .toList(),
                        Constraints.NONE)
                .getFirst();
    }
}
