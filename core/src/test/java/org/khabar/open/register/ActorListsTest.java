package org.khabar.open.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.model.Actor;
import org.khabar.model.Actor.Dated;
import org.khabar.model.claim.TieType;
import org.khabar.open.Gathered;
import org.khabar.open.Lookup;
import org.khabar.open.event.ImportedEvent;
import org.khabar.open.kind.Dataset;

/** Actors from lists. The persons are made up. */
class ActorListsTest {
    private static final String ENTRY = """
            <INDIVIDUAL><FIRST_NAME>HAJI GUL</FIRST_NAME><SECOND_NAME>ZARIN</SECOND_NAME>
            <REFERENCE_NUMBER>TAi.901</REFERENCE_NUMBER><UN_LIST_TYPE>Taliban</UN_LIST_TYPE>
            <NAME_ORIGINAL_SCRIPT>حاجی گل زرین</NAME_ORIGINAL_SCRIPT>
            <NATIONALITY><VALUE>Afghan</VALUE></NATIONALITY>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Gul Zarin (previously listed as)</ALIAS_NAME>
            </INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Zarin</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL>
            """;

    @TempDir
    private Path folder = Path.of("");

    private final Gathered gathered = new Gathered();

    private void list(String... entries) throws IOException {
        read(
                Dataset.UN_SANCTIONS,
                "list.xml",
                "<CONSOLIDATED_LIST><INDIVIDUALS>" + String.join("", entries) + "</INDIVIDUALS></CONSOLIDATED_LIST>");
    }

    private void read(Dataset dataset, String name, String text) throws IOException {
        Lookup.openData(null).read(dataset, Files.writeString(folder.resolve(name), text), gathered);
    }

    private static List<String> names(Actor actor) {
        return actor.names().stream().map(Dated::what).toList();
    }

    @Test
    void givesAListedPersonAllNamesButSingleWords() throws IOException {
        list(ENTRY);
        Actor actor = gathered.actors.getFirst();
        assertEquals("un-tai-901", actor.id());
        assertEquals("AFG", actor.country());
        assertEquals(List.of("Haji Gul Zarin", "حاجی گل زرین", "Gul Zarin"), names(actor));
        assertEquals(Actor.Kind.PERSON, actor.kinds().getFirst().what());
    }

    @Test
    void addsNamesToAnActorThatIsKnown() throws IOException {
        list(ENTRY.replace("HAJI GUL", "SIRAJUDDIN").replace("ZARIN", "HAQQANI").replace("TAi.901", "TAi.902"));
        Actor actor = gathered.actors.getFirst();
        assertEquals("sirajuddin-haqqani", actor.id());
        assertTrue(names(actor).containsAll(List.of("Sirajuddin Haqqani", "Siraj Haqqani", "حاجی گل زرین")));
        assertEquals("TAi.902", actor.ids().get("un-sanctions"));
    }

    @Test
    void tellsSinceWhenTheCouncilListsAPersonWithTheTaliban() throws IOException {
        list(ENTRY.replace("</UN_LIST_TYPE>", "</UN_LIST_TYPE><LISTED_ON>2015-03-27-04:00</LISTED_ON>"));
        ImportedEvent tie = gathered.events.getFirst();
        assertEquals(LocalDate.of(2015, 3, 27), tie.report().published());
        assertEquals(List.of("UN Security Council"), tie.report().outlets());
        assertEquals(TieType.ALLY, tie.claim().what().type());
        assertEquals("un-tai-901", tie.claim().roles().actors().getFirst().actor());
        assertEquals("taliban", tie.claim().roles().recipients().getFirst().actor());
        assertEquals(
                tie.claim().anchor().trigger(),
                tie.claim().anchor().span().in(tie.report().text()));
    }

    @Test
    void tellsNoTieWithoutItsDayOrWithAnotherThanTheTaliban() throws IOException {
        String dated = "</UN_LIST_TYPE><LISTED_ON>2001-01-25</LISTED_ON>";
        list(
                ENTRY,
                ENTRY.replace("Taliban</UN_LIST_TYPE>", "Al-Qaida" + dated),
                ENTRY.replace("</UN_LIST_TYPE>", dated.replace("2001-01-25", "lately")));
        assertEquals(3, gathered.actors.size());
        assertEquals(List.of(), gathered.events);
        assertTrue(gathered.problems.getFirst().what().contains("LISTED_ON (lately)"), gathered.problems::toString);
    }

    @Test
    void keepsTheGoodEntries() throws IOException {
        list(ENTRY.replaceFirst("<REFERENCE_NUMBER>.*</REFERENCE_NUMBER>", ""), ENTRY);
        assertEquals(1, gathered.actors.size());
        assertTrue(gathered.problems.getFirst().what().contains("REFERENCE_NUMBER"));
    }

    @Test
    void keepsWhatStandsBeforeTheBreakOfAFile() throws IOException {
        read(Dataset.UN_SANCTIONS, "list.xml", "<CONSOLIDATED_LIST>" + ENTRY + "<INDIVIDUAL><FIRST_NAME>A");
        assertEquals(1, gathered.actors.size());
        assertTrue(gathered.problems.getFirst().what().startsWith("It is no whole XML"));
    }

    @Test
    void followsNoEntityOfTheFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET NAME");
        read(
                Dataset.UN_SANCTIONS,
                "list.xml",
                "<!DOCTYPE l [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><l>" + ENTRY.replace("ZARIN", "&e;")
                        + "</l>");
        assertFalse(gathered.actors.toString().toUpperCase(Locale.ROOT).contains("SECRET"));
    }

    @Test
    void swellsWithNoEntityOfTheFile() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE l [<!ENTITY e0 \"hahaha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        read(Dataset.UN_SANCTIONS, "list.xml", bomb + "]><l>" + ENTRY.replace("ZARIN", "&e29;") + "</l>");
        assertFalse(gathered.actors.toString().contains("haha"));
    }

    @Test
    void saysThatAnotherXmlIsNoList() throws IOException {
        read(Dataset.UN_SANCTIONS, "list.xml", "<rss><item>A</item></rss>");
        assertTrue(gathered.problems.getFirst().what().startsWith("It holds no INDIVIDUAL"));
    }

    @Test
    void readsActorsInTheFormOfTheShippedOnes() throws IOException {
        read(Dataset.ACTORS, "ours.yaml", """
                country: AFG
                kind: militia
                actors:
                  - {id: river-guard, name: River Guard, names: [Guards of the River], parent: afg-government}
                  - {id: hill-guard, name: Hill Guard, parent: nobody-we-know}
                  - {id: taliban, name: Taliban}
                """);
        assertEquals("river-guard", gathered.actors.getFirst().id());
        assertEquals(List.of("River Guard", "Guards of the River"), names(gathered.actors.getFirst()));
        assertEquals(2, gathered.problems.size(), gathered.problems::toString);
        assertTrue(gathered.problems.toString().contains("nobody-we-know"));
        assertTrue(gathered.problems.toString().contains("must not be used twice"));
    }
}
