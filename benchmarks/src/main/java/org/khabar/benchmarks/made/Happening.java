package org.khabar.benchmarks.made;

import java.time.LocalDate;
import java.util.Random;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Actor;
import org.khabar.model.claim.Name;

/**
 * What is made to have happened, before anybody tells of it.
 *
 * @param killed 0 where nobody died
 * @param injured 0 where nobody was
 */
record Happening(
        LocalDate day,
        GazetteerPlace town,
        Actor doer,
        Vocabulary.Act act,
        Name whom,
        String detail,
        String setting,
        int killed,
        int injured) {
    private static final int PERCENT = 100;
    private static final int UPON_ACTORS = 40;

    /** Something on that day. */
    static Happening of(LocalDate day, World world, Vocabulary vocabulary, Random random) {
        World.Scene scene = world.scene(random);
        Vocabulary.Act act = vocabulary.act(random);
        boolean deadly = random.nextInt(PERCENT) < act.deadly();
        return new Happening(
                day,
                scene.town(),
                scene.doer(),
                act,
                random.nextInt(PERCENT) < UPON_ACTORS
                        ? new Name(scene.other().name(), scene.other().id())
                        : new Name(vocabulary.word("whom", random), null),
                vocabulary.word("detail", random),
                vocabulary.word("setting", random),
                deadly ? 1 + few(random) : 0,
                deadly ? few(random) : 0);
    }

    /** Mostly few, at times dozens. */
    private static int few(Random random) {
        return (int) (2 * -Math.log(1 - random.nextDouble()) * (random.nextInt(12) == 0 ? 10 : 1));
    }
}
