package org.khabar.weigh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khabar.match.sketch.Wording;

/** Who counts as one voice. */
class IndependenceTest {
    private static final Independence INDEPENDENCE = new Independence(Said.STAKES);

    @Test
    void countsTwoOutletsThatWriteForThemselvesAsTwo() {
        assertEquals(2, voices(Said.by("Al Jazeera"), Said.by("Deutsche Welle")).size());
    }

    @Test
    void knowsAnOutletByAnyOfItsNames() {
        Voice voice = only(Said.by("DW"), Said.by("Deutsche Welle").as("other"));
        assertEquals(List.of("Deutsche Welle"), voice.outlets());
        assertEquals(List.of("All rest on Deutsche Welle."), voice.why());
    }

    @Test
    void takesAnOutletThatCarriesAnotherForThatOther() {
        Voice voice = only(Said.by("Reuters"), Said.by("Reuters via Dawn"));
        assertEquals(List.of("Dawn", "Reuters"), voice.outlets());
        assertEquals(2, voices(Said.by("Dawn"), Said.by("Reuters via Dawn")).size());
    }

    @Test
    void putsOutletsTogetherThatCreditOneAgency() {
        Voice voice =
                only(Said.by("Dawn").crediting("AFP"), Said.by("France 24").crediting("Agence France-Presse"));
        assertEquals(List.of("All rest on Agence France-Presse."), voice.why());
        assertEquals(List.of("Agence France-Presse", "Dawn", "France 24"), voice.outlets());
    }

    @Test
    void hearsOnePoliceInTwoOutlets() {
        Voice voice = only(Said.quoting("Reuters", "police", null), Said.quoting("Dawn", "a police spokesman", null));
        assertEquals(List.of("Dawn", "Reuters"), voice.outlets());
        assertEquals("a police spokesman", voice.name());
        assertEquals(List.of("All give the words of a police spokesman."), voice.why());
    }

    @Test
    void hearsTwoHoldersInOneOutlet() {
        assertEquals(
                2,
                voices(Said.quoting("Reuters", "police", null), Said.quoting("Reuters", "Amnesty", "amnesty"))
                        .size());
    }

    @Test
    void hearsTheAgencyWhereAnotherOutletQuotesIt() {
        only(Said.by("AP"), Said.quoting("Dawn", "the Associated Press", "ap"));
    }

    @Test
    void putsThoseTogetherWhoSpeakForOneSide() {
        Voice voice = only(
                Said.quoting("BBC", "Taliban", "taliban"),
                Said.quoting("Reuters", "Zabihullah Mujahid", "zabihullah-mujahid"));
        assertEquals(List.of("Taliban and Zabihullah Mujahid speak for the same side."), voice.why());
        only(Said.by("Amaq"), Said.quoting("Reuters", "ISKP", "isk"));
        only(Said.by("TASS"), Said.quoting("Reuters", "defence ministry", "rus-defence-ministry"));
        only(Said.by("TASS"), Said.by("RIA Novosti"));
    }

    @Test
    void findsCopiedWordingUnderAnotherName() {
        String agency = "At least five worshippers were killed when a bomb went off at the gate of a mosque in Kabul.";
        String touchedUp = "At least five worshippers were killed when a bomb went off at the gate of a Kabul mosque.";
        String own = "A blast outside one of the capital's largest mosques has left five people dead, doctors say.";
        Voice voice =
                only(Said.by("Daily Times").saying(agency), Said.by("Dawn").saying(touchedUp));
        assertEquals(List.of("Daily Times and Dawn use the same words."), voice.why());
        assertEquals(
                2,
                voices(Said.by("BBC").saying(own), Said.by("Dawn").saying(agency))
                        .size());
    }

    @Test
    void leavesTwoAgenciesApartThatTellTheSameFacts() {
        List<String> told = List.of(
                "Gunmen on motorbikes shot dead eleven villagers in central Mali on Friday, local officials said.",
                "Eleven people were killed on Friday when armed men attacked a village in the centre of Mali.",
                "Armed men on motorcycles killed eleven villagers on Friday in the Mopti region of central Mali.",
                "An attack by gunmen on a village near Mopti left eleven dead on Friday, according to residents.");
        for (String one : told) {
            for (String other : told) {
                double same = Wording.resemblance(Wording.of(one), Wording.of(other));
                assertEquals(one.equals(other), same >= Bond.COPIED, one + " / " + other);
            }
        }
    }

    @Test
    void joinsByAChain() {
        String words = "A bomb killed three soldiers on the road to the airport before dawn on Monday.";
        Voice voice = only(
                Said.by("Dawn").as("1").saying(words),
                Said.by("Geo News").as("2").saying(words),
                Said.by("Geo News").as("3"));
        assertEquals(List.of("1", "2", "3"), voice.claims());
    }

    @Test
    void hearsOneHandWhereNobodyKnowsWhoPublished() {
        Voice voice = only(Said.by("a").in(), Said.by("b").in());
        assertEquals(List.of(), voice.outlets());
        assertEquals("an outlet that is not named", voice.name());
    }

    private static List<Voice> voices(Said... said) {
        return INDEPENDENCE.voices(Stream.of(said).map(Said::held).toList());
    }

    private static Voice only(Said... said) {
        List<Voice> voices = voices(said);
        assertEquals(1, voices.size(), voices.toString());
        return voices.getFirst();
    }
}
