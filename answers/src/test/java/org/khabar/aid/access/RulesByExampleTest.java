package org.khabar.aid.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.aid.access.SmallRecord.Told;
import org.khabar.model.claim.EventType;

/**
 * What a sentence bears on by the shipped rules, kept as examples: the kinds of error that reading real ones showed.
 */
class RulesByExampleTest {
    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest(name = "{4}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSAULT | firearms   | gunmen   | aid workers | Gunmen shot at two aid workers in Kabul.                    | violence insecurity",
                "ASSAULT | firearms   | gunmen   |             | Three mine clearers were shot dead in their camp in Kabul.  | violence insecurity",
                "ASSAULT | explosives | rebels   | un          | A car bomb hit a UN camp in Kabul.                          | insecurity",
                "ASSAULT |            | rebels   | soldiers    | Rebels ambushed an army patrol near Kabul.                  | insecurity",
                "ASSAULT |            | gunmen   | police      | Gunmen attacked a police checkpoint in Kabul.               | insecurity",
                "ASSAULT |            | rebels   |             | Rebels blew up a bridge, cutting off the road to Kabul.     | movement insecurity",
                "ASSAULT |            | rebels   |             | Rebels set fire to forty fuel tankers on the way to Kabul.  | movement insecurity",
                "COERCE  | curfew     | @taliban |             | A curfew was imposed in Kabul.                              | movement",
                "ASSAULT | firearms   | @taliban |             | Celebratory shots were fired in Kabul.                      | ''",
                "RETREAT | withdraw   |          |             | Families fled Kabul as the shelling went on.                | ''",
                "RETREAT | withdraw   | @USA     |             | The last foreign troops withdrew from Kabul.                | insecurity",
                "ASSAULT |            | gunmen   |             | Gunmen stormed a hotel in Kabul.                            | insecurity",
                "COERCE  | restrict   | @taliban |             | Girls may no longer go to secondary school in Kabul.        | obstruction-of-services",
                "COERCE  | restrict   | @taliban |             | Women were told to wear a veil on the buses of Kabul.       | ''",
                "RETREAT | release    | @taliban | aid worker  | An aid worker held captive for a year was set free.         | violence",
                "COERCE  | expel      | @taliban | diplomats   | Five embassy workers were expelled from Kabul.              | ''"
            })
    void bearsOnWhatItSpeaksOfAndOnNothingElse(
            EventType type, String mode, String actor, String target, String words, String indicators) {
        Told told = Told.of(
                type, mode == null ? "" : mode, actor == null ? "" : actor, target == null ? "" : target, "Kabul");
        try (SmallRecord record = new SmallRecord(folder)) {
            AreaAccess kabul = record.tell("2021-09-20", words, told).score(SmallRecord.KABUL, "2021-10-10", null);

            List<String> heard = kabul.scores().stream()
                    .filter(score -> !score.isSilent())
                    .map(score -> score.indicator().id())
                    .toList();
            assertEquals(indicators, heard.stream().collect(Collectors.joining(" ")));
        }
    }
}
