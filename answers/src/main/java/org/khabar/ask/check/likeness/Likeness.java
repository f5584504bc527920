package org.khabar.ask.check.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.ClaimType;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.model.claim.Name;

/**
 * A claim of the record beside one of the argument, part by part.
 *
 * @param held the record's claim
 * @param who who did it
 * @param whom to whom
 * @param where place
 * @param when days
 * @param toll killed, injured, detained, or the value of a figure
 * @param sure is it put as surely as the argument puts it?
 * @param said is it said by whom the argument says it is?
 * @param worded is the deed told with the same word or in the same way?
 * @param few does the argument name the day, or a few, and the record the same?
 * @param anchors how many things tie both together
 */
public record Likeness(
        HeldClaim held,
        Part who,
        Part whom,
        Part where,
        Part when,
        Part toll,
        Part sure,
        Part said,
        boolean worded,
        boolean few,
        int anchors) {
    /** What is done to somebody happens once; the same words are said by many. */
    private static final Set<ClaimType> DEEDS =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.RETREAT, EventType.MOBILIZE);

    /** Is it stated in full? */
    public boolean isFull() {
        return who.fits() && whom.fits() && where.fits() && when.fits() && toll.fits() && sure.fits() && said.fits();
    }

    /** The same with the time left open: the argument names a day that the report does not bear out. */
    public Likeness withoutTime() {
        return new Likeness(held, who, whom, where, Part.OPEN, toll, sure, said, worded, false, anchors);
    }

    /** Do both speak of one thing, whatever they say of how many? */
    public boolean isSame() {
        boolean bare = whom != Part.SAME && toll != Part.SAME;
        if (when == Part.OTHER || where == Part.OTHER || (bare && !worded)) {
            return false;
        }
        if (who == Part.OPEN || who == Part.OTHER) {
            boolean done =
                    who == Part.OPEN && DEEDS.contains(held.claim().what().type());
            boolean pinned = done || few || toll == Part.SAME;
            return pinned && anchors >= 2 && (where == Part.SAME || toll == Part.SAME || whom == Part.SAME);
        }
        boolean loose = when != Part.SAME || where == Part.OPEN;
        return anchors >= (whom == Part.OTHER ? 3 : loose ? 2 : 1);
    }

    /** Does it speak of what the argument says is not so? A number is none to be held against "no one". */
    public boolean isSameThoughDenied() {
        boolean clash = who == Part.OTHER || whom == Part.OTHER || where == Part.OTHER || when == Part.OTHER;
        return !clash && where != Part.OPEN && who != Part.OPEN && anchors >= 1;
    }

    /** Is it in all but the number the same thing? Then the numbers cannot both be so. */
    public boolean isSameButForToll() {
        return toll == Part.OTHER && who != Part.OTHER && where == Part.SAME && when == Part.SAME;
    }

    /** What the record does not bear out of what is asked, in words. */
    public List<String> lacking(Claim asked) {
        List<String> lacking = new ArrayList<>();
        add(lacking, who, "name %s as the doer".formatted(names(asked.roles().actors())), "names another doer");
        add(
                lacking,
                whom,
                "say that it was done to %s".formatted(names(asked.roles().recipients())),
                "names others it was done to");
        add(lacking, where, "give the place so closely", "names another place");
        add(lacking, when, "give the time", "gives another time");
        add(lacking, toll, "give the number", "gives another number");
        add(lacking, sure, "give it as certain and done", "puts it less surely");
        add(lacking, said, "have it from whom the argument names", "gives another holder");
        return lacking;
    }

    /** How many parts of it the record does not bear out. */
    public int gaps() {
        return (int) Stream.of(who, whom, where, when, toll, sure, said)
                .filter(part -> !part.fits())
                .count();
    }

    private static String names(List<Name> names) {
        return names.stream().map(Name::text).distinct().collect(Collectors.joining(" and "));
    }

    private static void add(List<String> lacking, Part part, String open, String other) {
        switch (part) {
            case OPEN -> lacking.add("does not " + open);
            case OTHER -> lacking.add(other);
            case SAME, UNASKED -> {}
        }
    }
}
