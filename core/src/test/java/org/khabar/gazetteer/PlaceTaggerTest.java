package org.khabar.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Sentence;

/** Which words of a sentence are taken as places. */
class PlaceTaggerTest {
    private final Gazetteer gazetteer = TestPlaces.gazetteer();

    private List<String> places(String words) {
        return places(gazetteer, words);
    }

    private static List<String> places(Gazetteer known, String words) {
        Sentence sentence = TestPlaces.sentence(words);
        return new PlaceTagger(known)
                .tag(sentence).stream()
                        .map(span -> sentence.words(TestPlaces.text(words), span.from(), span.to()))
                        .toList();
    }

    @Test
    void findsTheLongestNames() {
        assertEquals(List.of("Lashkar Gah", "Kabul"), places("fighters left Lashkar Gah for Kabul ."));
    }

    @Test
    void givesAllThatBearTheName() {
        NamedSpan span = new PlaceTagger(gazetteer)
                .tag(TestPlaces.sentence("shelling hit Tripoli"))
                .getFirst();
        assertEquals(NamedSpan.Kind.PLACE, span.kind());
        assertEquals(List.of("LBY/tripoli-town", "LBN/tripoli-town"), span.ids());
    }

    @Test
    void leavesCountriesToTheActors() {
        assertEquals(List.of(), places("troops left Mali and Georgia"));
    }

    @Test
    void leavesSmallLettersAlone() {
        assertEquals(List.of(), places("they split after reading it in reading"));
    }

    @Test
    void asksForEvidenceWhereTheNameIsAWord() {
        assertEquals(List.of(), places("Reading the letter took hours"));
        assertEquals(List.of("Reading"), places("a march in Reading ended"));
        assertEquals(List.of("Reading"), places("Reading/LOCATION was quiet"));
        assertEquals(List.of("Atlanta"), places("Atlanta , Georgia"));
        assertEquals(List.of("Jackson"), places("Jackson , Georgia"));
    }

    @Test
    void leavesPeopleAlone() {
        assertEquals(List.of(), places("a letter from Jackson/PERSON arrived"));
        assertEquals(List.of(), places("Paris/PERSON Hilton/PERSON spoke"));
        assertEquals(List.of(), places("Jackson spoke"));
    }

    @Test
    void leavesNamesOfOrganisationsWhole() {
        assertEquals(List.of(), places("the Kabul/ORGANIZATION Bank/ORGANIZATION closed"));
    }

    @Test
    void leavesTheLongerNameThatItDoesNotKnow() {
        assertEquals(List.of(), places("rain in New/LOCATION Paris/LOCATION"));
    }

    @Test
    void asksForEvidenceWhereASmallPlaceWasImported() {
        Gazetteer more = gazetteer.with(List.of(new GazetteerPlace(
                "", "Thrown", List.of(), "USA", "Texas", GazetteerPlace.Kind.TOWN, 30.0, -99.0, 6000)));
        assertEquals(List.of(), places(more, "Thrown stones hit Thrown cars"));
        assertEquals(List.of("Thrown"), places(more, "stones lay in Thrown"));
    }

    @Test
    void takesAMonthForAMonth() {
        Gazetteer more = gazetteer.with(List.of(new GazetteerPlace(
                "", "March", List.of(), "GBR", "England", GazetteerPlace.Kind.TOWN, 52.55, 0.09, 22_000)));
        assertEquals(List.of(), places(more, "it was signed in March"));
        assertEquals(List.of("March"), places(more, "a fair in March/LOCATION"));
    }

    @Test
    void doesNotTrustTheImportedSpellingsOfAPlaceWeHave() {
        Gazetteer more = gazetteer.with(List.of(new GazetteerPlace(
                "", "Kabul", List.of("Kapul"), "AFG", "Kabul", GazetteerPlace.Kind.TOWN, 34.53, 69.17, 0)));
        assertEquals(List.of(), places(more, "Kapul spoke"));
        assertEquals(List.of("Kapul"), places(more, "a blast in Kapul"));
    }

    @Test
    void readsANameInFull() {
        String words = "a blast in Khost Province , Afghanistan , on Monday";
        assertEquals(
                "Khost Province , Afghanistan",
                new PlaceTagger(gazetteer).inFull(TestPlaces.sentence(words), words, 3, 4));
    }
}
