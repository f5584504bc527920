package org.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;

/** Whom "the president" and "the army" mean, or that nobody can tell. */
class WhoIsMeantTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers arrested the president on Monday. France and ECOWAS condemned it.",
                "Mutinous soldiers in Bamako detained the president, and France called for his release.",
                "France called for calm after soldiers detained the president.",
            })
    void takesNobodyForThePresidentOfWhoeverSpeaksOfHim(String text) {
        assertEquals(null, detained(text));
    }

    @Test
    void knowsThePresidentOfTheOneCountryThatThingsHappenIn() {
        assertEquals("assimi-goita", detained("In Mali, soldiers detained the president."));
        assertEquals("emmanuel-macron", detained("Guards detained the French president."));
    }

    @Test
    void takesTheArmyOfAnotherPlaceForNobodysOwn() {
        assertEquals(null, detained("French troops landed in Bamako, and gunmen detained the army."));
    }

    private static @Nullable String detained(String text) {
        return SharedPipeline.get().read(Report.of("r", LocalDate.of(2021, 10, 7), text)).claims().stream()
                .map(Claim::roles)
                .filter(roles -> !roles.recipients().isEmpty())
                .map(roles -> roles.recipients().getFirst())
                .filter(name -> name.text().matches(".*(president|army).*"))
                .findFirst()
                .orElseThrow()
                .actor();
    }
}
