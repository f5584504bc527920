package org.khabar.ask.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ask.answer.Answer;
import org.khabar.ask.answer.AnswerForm;
import org.khabar.ask.answer.Reading;
import org.khabar.ask.gather.Asked;
import org.khabar.ask.question.Small.Told;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.TieType;

class QuestionsTest {
    @TempDir
    Path folder = Path.of(".");

    @AutoClose
    private @Nullable Small opened;

    private Small small() {
        Small small = opened == null ? new Small(folder) : opened;
        opened = small;
        return small;
    }

    @Test
    void keepsTheThreeReadingsOfATempoApart() {
        small().tell("2021-09-20", "Kabul", "Gunmen hit a bus.", Told.attack("isk", "firearms", "bus passengers"))
                .tell(
                        "2021-09-25",
                        "Jalalabad",
                        "A mine went off.",
                        Told.attack("isk", "explosives", "police").as(Responsibility.SUSPECTED))
                .tell(
                        "2021-10-01",
                        "Herat",
                        "A blast hit a mosque.",
                        Told.attack("isk", "explosives", "worshippers").as(Responsibility.CLAIMED));
        Asked asked = Small.between(small().about("isk"), "2021-09-18..2021-10-04", "2021-08-27..2021-09-17");
        Answer answer = Tempo.ask(small().view(), asked);
        assertEquals(1, told(answer, Reading.STATED, "window"));
        assertEquals(3, told(answer, Reading.SUSPECTED, "window"));
        assertEquals(1, told(answer, Reading.CLAIMED, "window"));
        assertTrue(
                answer.notes().getFirst().startsWith("The record is thin"),
                answer.notes().toString());
    }

    @Test
    void countsTheIslamicStateInAfghanistanAsItsBranchThere() {
        small().tell("2021-09-20", "Kabul", "A bomb hit a bus.", Told.attack("islamic-state", "explosives", "bus"));
        Asked asked = Small.between(small().about("isk"), "2021-09-18..2021-10-04", "2021-08-27..2021-09-17");
        assertEquals(1, told(Tempo.ask(small().view(), asked), Reading.STATED, "window"));
    }

    @Test
    void saysWhatATempoLeftOutAndWhy() {
        small().tell(
                        "2021-09-20",
                        "Kabul",
                        "A bomb went off in a street.",
                        Told.attack(null, "explosives", "civilians"))
                .tell(
                        "2021-09-21",
                        "Herat",
                        "Shots were fired.",
                        Told.attack("isk", "firearms", "").as(Responsibility.DENIED));
        Asked asked = Small.between(small().about("isk"), "2021-09-18..2021-10-04", "2021-08-27..2021-09-17");
        Answer answer = Tempo.ask(small().view(), asked);
        List<String> why = answer.leftOut().stream().map(left -> left.why()).toList();
        assertTrue(why.contains("window: in its home country, laid to nobody by name"), why.toString());
        assertTrue(why.contains("window: denied, planned, or not told as having happened"), why.toString());
        assertNull(answer.estimate().value());
    }

    @Test
    void refusesATempoWhoseWindowsOverlap() {
        Asked asked = Small.between(small().about("isk"), "2021-09-01..2021-09-30", "2021-09-15..2021-10-15");
        assertThrows(IllegalArgumentException.class, () -> Tempo.ask(small().view(), asked));
    }

    @Test
    void givesTheShareOfAttacksOnCiviliansOfThoseWithAKnownTarget() {
        small().tell("2021-09-20", "Kabul", "A mosque was hit.", Told.attack("isk", "explosives", "Shia worshippers"))
                .tell("2021-09-23", "Herat", "A patrol was hit.", Told.attack("isk", "explosives", "@taliban"))
                .tell("2021-09-28", "Kunduz", "Something was hit.", Told.attack("isk", "explosives", "thing"));
        Answer answer = Harm.ask(
                small().view(), small().about("isk"), small().workspace().actors());
        assertEquals(0.5, answer.estimate().value());
        assertEquals(1, answer.leftOut().getLast().ids().size());
        assertTrue(AnswerForm.write(answer).contains("\"high\":null"), "At least five stays open.");
    }

    @Test
    void signsTiesByWhatReportsSayAndChoosesNoneWhereTheySayBoth() {
        Told ally = new Told(TieType.ALLY, "", "haqqani-network", "@taliban", Responsibility.NONE);
        Told friend = new Told(TieType.SUPPORTS, "", "PAK", "@taliban", Responsibility.NONE);
        small().tell("2021-09-01", "Kabul", "The network is allied to them.", ally)
                .tell("2021-09-02", "Kabul", "A patrol was hit.", Told.attack("isk", "explosives", "@taliban"))
                .tell("2021-09-03", "Kabul", "They are backed by it.", friend)
                .tell("2021-09-09", "Herat", "It shelled them.", Told.attack("PAK", "heavy-weapons", "@taliban"));
        Answer answer = Ties.ask(
                small().view(), small().about("taliban"), small().workspace().actors());
        List<String> signs = answer.counted().stream()
                .map(each -> each.id() + " " + each.type())
                .toList();
        assertEquals(
                List.of("PAK – taliban both", "haqqani-network – taliban friendly", "isk – taliban hostile"), signs);
    }

    @Test
    void readsAPledgeOfAllegianceByALeaderAsATieOfTheGroup() {
        String words =
                "On Thursday al-Qaeda leader Ayman al-Zawahiri pledged allegiance to the Taliban and their emir.";
        Told pledge = new Told(EventType.AGREE, "", "ayman-al-zawahiri", "", Responsibility.STATED);
        small().tell("2015-08-13", "Kabul", words.replace("Ayman al-Zawahiri", "ayman-al-zawahiri"), pledge);
        Answer answer = Ties.ask(
                small().view(), small().about("taliban"), small().workspace().actors());
        assertEquals("al-qaeda – taliban", answer.counted().getFirst().id());
        assertEquals("friendly", answer.counted().getFirst().type());
    }

    @Test
    void drawsTheNetworkThatWasKnownOnADay() {
        Told host = new Told(TieType.SUPPORTS, "", "taliban", "@al-qaeda", Responsibility.NONE);
        Told ally = new Told(TieType.ALLY, "", "haqqani-network", "@taliban", Responsibility.NONE);
        small().tell("2001-09-20", "Kandahar", "They shelter them.", host)
                .tell("2011-09-15", "Kabul", "They fight side by side.", ally)
                .tell("2021-09-19", "Jalalabad", "A patrol was hit.", Told.attack("isk", "explosives", "@taliban"))
                .view();
        assertEquals(List.of("al-qaeda – taliban friendly"), network("2001-12-31"));
        assertEquals(
                List.of("al-qaeda – taliban friendly", "haqqani-network – taliban friendly"), network("2011-12-31"));
        assertTrue(network("2021-12-31").contains("isk – taliban hostile"));
    }

    @Test
    void saysOfADayBeforeAllReportsThatNothingIsTold() {
        small().tell("2021-09-19", "Jalalabad", "A patrol was hit.", Told.attack("isk", "explosives", "@taliban"))
                .view();
        Answer answer = Ties.ask(
                small().workspace().look(LocalDate.of(2001, 12, 31)),
                small().about("taliban"),
                small().workspace().actors());
        assertTrue(answer.notes().getFirst().contains("reports held that were known then: 0"));
    }

    private List<String> network(String day) {
        return Ties.ask(
                        small().workspace().look(LocalDate.parse(day)),
                        small().about("taliban"),
                        small().workspace().actors())
                .counted()
                .stream()
                .map(each -> each.id() + " " + each.type())
                .toList();
    }

    @Test
    void doesNotTakeAnAccusationForAPromiseKept() {
        Told promise = new Told(EventType.AGREE, "", "taliban", "", Responsibility.STATED);
        Told accusation = new Told(EventType.ACCUSE, "", "taliban", "", Responsibility.STATED);
        small().tell("2020-06-26", "Kabul", "They agree to release prisoners.", promise)
                .tell("2020-07-26", "Kabul", "They say that freed prisoners were caught again.", accusation);
        Answer answer = Promises.ask(small().view(), small().about("taliban"));
        assertEquals(1L, told(answer, Reading.STATED, "unverifiable"));
    }

    @Test
    void setsAnAmnestyBesideKillingsThatAreDenied() {
        Told amnesty = new Told(EventType.CONCEDE, "", "taliban", "", Responsibility.STATED);
        Told killing = Told.attack("taliban", "targeted", "former officials");
        small().tell("2021-08-17", "Kabul", "They announce an amnesty.", amnesty)
                .tell(
                        "2021-10-05",
                        "Kabul",
                        "They killed former officials, one says; they deny it.",
                        killing,
                        killing.as(Responsibility.DENIED));
        Answer answer = Promises.ask(small().view(), small().about("taliban"));
        assertEquals(1L, told(answer, Reading.STATED, "disputed"));
        assertNull(answer.estimate().value());
    }

    @Test
    void callsAPromiseBrokenOnlyWhereConductInItsScopeIsTold() {
        Told promise = new Told(EventType.CONCEDE, "", "taliban", "girls", Responsibility.STATED);
        Told ban = new Told(EventType.COERCE, "restrict", "taliban", "girls", Responsibility.STATED);
        small().tell("2021-08-17", "Kabul", "They say that girls may return to school.", promise)
                .tell("2021-08-18", "Kabul", "They agree on a truce.", promise)
                .tell("2021-09-21", "Kabul", "They banned girls from attending school.", ban);
        States states = States.of(Promises.ask(small().view(), small().about("taliban")));
        assertEquals(new States(1, 1), states);
    }

    private static @Nullable Object told(Answer answer, Reading reading, String what) {
        Map<String, Object> values = answer.readings().get(reading);
        return values == null ? null : values.get(what);
    }

    private record States(long broken, long unverifiable) {
        static States of(Answer answer) {
            return new States(
                    Long.parseLong(String.valueOf(told(answer, Reading.STATED, "broken"))),
                    Long.parseLong(String.valueOf(told(answer, Reading.STATED, "unverifiable"))));
        }
    }

    @Test
    void showsBothProfilesOfAPlaybookSideBySide() {
        for (int day = 1; day < 6; day++) {
            small().tell(
                            "2021-0" + day + "-05",
                            "Kabul",
                            "Mosque " + day,
                            Told.attack("isk", "suicide-attack", "worshippers"))
                    .tell("2019-0" + day + "-05", "Herat", "Post " + day, Told.attack("taliban", "firearms", "police"));
        }
        Answer answer = Playbook.ask(
                small().view(),
                small().about("isk", "taliban"),
                small().workspace().actors());
        assertEquals(1.0, answer.estimate().value());
        assertEquals(
                List.of("firearms on police", "–", "5, 1.00"),
                answer.shown().sheets().getFirst().rows().getFirst());
        assertTrue(answer.notes().getFirst().startsWith("The record is thin"));
    }

    @Test
    void sharesOutAnAreaAmongThoseWhoActInIt() {
        Told holds = new Told(TieType.CONTROLS, "", "taliban", "Kunduz", Responsibility.NONE);
        small().tell("2021-08-02", "Kunduz", "A post was hit.", Told.attack("taliban", "firearms", "police"))
                .tell("2021-08-20", "Kunduz", "A bus was hit.", Told.attack("isk", "explosives", "bus"))
                .tell("2021-08-09", "Kunduz", "They took the town.", holds);
        Answer answer =
                Control.ask(small().view(), small().about(), small().workspace().actors());
        assertEquals(
                "Taliban", answer.shown().sheets().getFirst().rows().getFirst().get(2));
        assertEquals("1.00", answer.shown().sheets().getLast().rows().getFirst().getLast());
    }

    @Test
    void takesACapturedTownForHeldUntilAnotherTakesIt() {
        Told capture = new Told(EventType.COERCE, "seize", "taliban", "", Responsibility.STATED);
        Told palace = new Told(EventType.COERCE, "seize", "taliban", "presidential palace", Responsibility.STATED);
        Told retake = new Told(EventType.COERCE, "seize", "afg-military", "", Responsibility.STATED);
        small().tell("2021-08-08", "Kunduz", "They capture it.", capture)
                .tell("2021-08-09", "Kunduz", "The army takes it back.", retake)
                .tell("2021-08-15", "Kabul", "They enter it and seize the palace.", palace)
                .tell(
                        "2021-08-16",
                        "Kabul",
                        "They seize a general.",
                        new Told(EventType.COERCE, "arrest", "taliban", "general", Responsibility.STATED));
        Answer answer =
                Control.ask(small().view(), small().about(), small().workspace().actors());
        List<String> told = answer.shown().sheets().getFirst().rows().stream()
                .map(row -> String.join("|", row.subList(0, 4)))
                .toList();
        assertEquals(
                List.of(
                        "2021-08-08|Kunduz|Taliban|first told",
                        "2021-08-09|Kunduz|Armed forces of Afghanistan|was Taliban",
                        "2021-08-15|presidential palace in Kabul|Taliban|first told"),
                told);
    }

    @Test
    void takesAnOffensiveInAGroupsOwnCountryForNoAttackOnTheCountry() {
        small().tell("2021-07-22", "Kabul", "An offensive in their country.", Told.attack("taliban", "", "@AFG"))
                .tell("2001-10-07", "Kabul", "An invasion.", Told.attack("USA", "", "@AFG"));
        Answer answer = Ties.ask(small().view(), Asked.ALL, small().workspace().actors());
        assertEquals(
                List.of("AFG – USA"),
                answer.counted().stream().map(each -> each.id()).toList());
    }

    @Test
    void letsNoSideOfAClashSpeakForTheOther() {
        Told boast = Told.attack("taliban", "firearms", "fighters").as(Responsibility.CLAIMED);
        small().tell("2021-08-31", "Kabul", "They say that they killed eight in clashes.", boast.by("USA"))
                .tell("2021-09-19", "Herat", "They say that they hit a post.", boast.by("taliban"));
        Answer answer = Harm.ask(
                small().view(), small().about("taliban"), small().workspace().actors());
        assertEquals(1, told(answer, Reading.CLAIMED, "incidents"));
        assertEquals(2, told(answer, Reading.SUSPECTED, "incidents"));
    }

    @Test
    void putsNoStrikeByOthersIntoAProfile() {
        small().tell(
                        "2018-07-11",
                        "Kunduz",
                        "They kill soldiers; air strikes kill militants.",
                        Told.attack("taliban", "", "soldiers"),
                        Told.attack(null, "aerial", "militants"))
                .tell("2021-07-11", "Kabul", "A blast.", Told.attack("isk", "explosives", "police"));
        Asked asked = small().about("taliban", "isk");
        Answer answer = Playbook.ask(small().view(), asked, small().workspace().actors());
        List<String> kinds = answer.shown().sheets().getFirst().rows().stream()
                .map(List::getFirst)
                .toList();
        assertEquals(List.of("explosives on police", "mode not told on soldiers"), kinds);
    }

    @Test
    void putsActsOfNoKnownAreaUnderTheirCountry() {
        small().tellAt("2021-08-02", "", 66, 34, Told.attack("taliban", "firearms", "police"));
        Answer answer =
                Control.ask(small().view(), small().about(), small().workspace().actors());
        assertEquals(
                "AFG, area not told",
                answer.shown().sheets().getLast().rows().getFirst().getFirst());
    }

    @Test
    void givesTheSpreadOfTheModelsAndNoSingleNumber() {
        String table = "a,b,c,count\n1,0,0,60\n0,1,0,50\n0,0,1,40\n1,1,0,20\n1,0,1,15\n0,1,1,12\n1,1,1,5\n";
        Answer answer = Lists.ask("lists.csv", table);
        assertNull(answer.estimate().value());
        assertTrue(answer.question().contains("202"), answer.question());
    }

    @Test
    void namesTheLineOfATableThatIsWrong() {
        Exception wrong = assertThrows(
                IllegalArgumentException.class, () -> Lists.ask("lists.csv", "a,b,c,count\n1,0,0,60\n0,2,0,50\n"));
        assertTrue(String.valueOf(wrong.getMessage()).startsWith("Line 3 of lists.csv"), wrong.getMessage());
    }
}
