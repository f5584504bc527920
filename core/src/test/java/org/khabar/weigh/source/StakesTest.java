package org.khabar.weigh.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.model.Actor;
import org.khabar.model.claim.Attribution;
import org.khabar.resolve.ActorRegister;
import org.khabar.weigh.Said;

/** Who has a stake in what he says. */
class StakesTest {
    @Test
    void seesWhoSpeaksOfItsOwnDeed() {
        assertEquals(Stake.SELF, stake(Said.quoting("BBC", "Taliban", "taliban").of("taliban")));
        assertEquals(
                Stake.SELF,
                stake(Said.quoting("BBC", "Islamic State", "islamic-state").of("isk")));
        assertEquals(Stake.SELF, stake(Said.quoting("BBC", "Bilal Karimi", null).of("taliban")));
        assertEquals(
                Stake.SELF,
                stake(Said.quoting("BBC", "defence ministry", "rus-defence-ministry")
                        .of("RUS")));
    }

    @Test
    void seesWhoSpeaksOfItsAttackerOrEnemy() {
        assertEquals(
                Stake.ENEMY,
                stake(Said.quoting("AP", "army", "ukr-military").of("rebels").on("ukr-military")));
        assertEquals(
                Stake.ENEMY,
                stake(Said.quoting("AP", "army", "ukr-military")
                        .of("rus-military")
                        .on("civilians")));
        assertEquals(Stake.ENEMY, stake(Said.quoting("AP", "Taliban", "taliban").of("isk")));
    }

    @Test
    void seesToWhomAnOutletBelongs() {
        assertEquals(Stake.OWNER, stake(Said.by("Amaq").of("isk")));
        assertEquals(Stake.OWNER, stake(Said.by("TASS").of("ukr-military")));
        assertEquals(
                Stake.OWNER,
                stake(Said.quoting("Dawn", "Amaq News Agency", "amaq").of("isk")));
        assertEquals(Stake.OWNER, stake(Said.by("Dawn").crediting("TASS").of("rus-military")));
        assertEquals(Stake.NONE, stake(Said.by("TASS").of("jnim").on("civilians")));
    }

    @Test
    void seesNoneInABystander() {
        assertEquals(Stake.NONE, stake(Said.by("Reuters").of("taliban")));
        assertEquals(
                Stake.NONE,
                stake(Said.quoting("BBC", "Amnesty International", "amnesty").of("taliban")));
        assertEquals(Stake.NONE, stake(Said.quoting("BBC", "residents", null).of("taliban")));
    }

    @Test
    void knowsASourceHoweverItIsWritten() {
        Sources sources = Sources.shipped();
        assertEquals("deutsche-welle", sources.key("DW"));
        assertEquals("reuters", sources.key("Reuters via Dawn"));
        assertEquals("new-york-times", sources.key("New York Times"));
        assertEquals("associated-press", sources.key(new Attribution("AP news agency", "ap", "reported")));
        assertEquals("taliban", sources.key(new Attribution("the Taliban", "taliban", "said")));
        assertEquals("police", sources.key(new Attribution("senior police officials", null, "said")));
        assertEquals("officials", sources.key(new Attribution("local officials", null, "said")));
    }

    @Test
    void namesOnlyActorsThatTheRegisterKnows() {
        Map<String, Actor> known =
                ActorRegister.shipped().listAll().stream().collect(Collectors.toMap(Actor::id, actor -> actor));
        StakeFile file = StakeFile.shipped();
        TreeSet<String> named = new TreeSet<>(file.outlets().keySet());
        named.addAll(file.speakers().keySet());
        file.enemies().forEach(named::addAll);
        assertTrue(named.size() > 50, named.toString());
        named.removeAll(known.keySet());
        assertEquals(new TreeSet<>(), named);
    }

    private static Stake stake(Said said) {
        return Said.STAKES.of(said.held());
    }
}
