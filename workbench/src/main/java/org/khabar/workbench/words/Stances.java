package org.khabar.workbench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;

/**
 * Puts into words who says something, and how surely.
 *
 * @param words of the language
 */
public record Stances(Wording words) {
    /** What a mark in the text looks like. */
    public enum Tone {
        SURE,
        OPEN,
        DENIED
    }

    /** Is it said outright, left open, or denied? */
    public static Tone tone(Claim.Stance stance) {
        return switch (stance.factuality()) {
            case CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT -> Tone.DENIED;
            case PROBABLE, POSSIBLE, CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> Tone.OPEN;
            case CERTAIN ->
                switch (stance.responsibility()) {
                    case DENIED -> Tone.DENIED;
                    case SUSPECTED -> Tone.OPEN;
                    case CLAIMED, STATED, NONE -> Tone.SURE;
                };
        };
    }

    /** The chain of holders, outermost first, or the report itself. */
    public String holders(Claim.Stance stance) {
        String holders = stance.attribution().stream().map(Attribution::holder).collect(Collectors.joining(" › "));
        String outlet = stance.outlet();
        if (holders.isEmpty()) {
            return outlet == null ? words.say("holder.report") : outlet;
        }
        return outlet == null ? holders : outlet + " › " + holders;
    }

    /** How surely and how far along: "certain", "possible, suspected", "denied". */
    public String surety(Claim.Stance stance) {
        List<String> parts = new ArrayList<>();
        boolean plainDenial =
                stance.responsibility() == Responsibility.DENIED && stance.factuality() == Factuality.CERTAIN_NOT;
        if (!plainDenial) {
            parts.add(words.say("factuality." + stance.factuality().label()));
        }
        if (stance.status() != Status.PAST) {
            parts.add(words.say("status." + stance.status().label()));
        }
        switch (stance.responsibility()) {
            case CLAIMED, DENIED, SUSPECTED ->
                parts.add(words.say("responsibility." + stance.responsibility().label()));
            case STATED, NONE -> {}
        }
        return String.join(words.say("list.comma"), parts);
    }
}
