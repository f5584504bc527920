package org.khabar.eval.seam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Actor;

/** Says what sort of actor a phrase names. Must be safe between threads. */
@FunctionalInterface
public interface ActorDescriber {
    /**
     * Describes an actor.
     *
     * @param phrase the name or description as a report would give it
     * @param day the day that counts, or null for today
     */
    Description describe(String phrase, @Nullable LocalDate day);

    /**
     * What is known of an actor.
     *
     * @param country ISO 3166-1 alpha-3 code, or null where the phrase does not tell
     * @param kind what it is, or null where the phrase does not tell
     */
    record Description(@Nullable String country, Actor.@Nullable Kind kind) {}
}
