package org.khabar.ask.check.likeness;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.claim.HeldClaim;

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
        int anchors) {
    /** Is it stated in full? */
    public boolean isFull() {
        return who.fits() && whom.fits() && where.fits() && when.fits() && toll.fits() && sure.fits() && said.fits();
    }

    /** The same with the time left open: the argument names a day that the report does not bear out. */
    public Likeness withoutTime() {
        return new Likeness(held, who, whom, where, Part.OPEN, toll, sure, said, worded, anchors);
    }

    /** Do both speak of one thing, whatever they say of how many? */
    public boolean isSame() {
        boolean bare = whom != Part.SAME && toll != Part.SAME;
        if (when == Part.OTHER || where == Part.OTHER || (bare && !worded)) {
            return false;
        }
        if (who == Part.OPEN || who == Part.OTHER) {
            return anchors >= 2 && (where == Part.SAME || toll == Part.SAME || whom == Part.SAME);
        }
        boolean loose = when == Part.UNASKED || where == Part.OPEN;
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

    /** What the record does not bear out, in words. */
    public List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        add(lacking, who, "who did it", "names another doer");
        add(lacking, whom, "whom it was done to", "names others it was done to");
        add(lacking, where, "the place so closely", "names another place");
        add(lacking, when, "the time", "gives another time");
        add(lacking, toll, "the number", "gives another number");
        add(lacking, sure, "it as certain", "puts it less surely");
        add(lacking, said, "who is said to say so", "gives another holder");
        return lacking;
    }

    private static void add(List<String> lacking, Part part, String open, String other) {
        switch (part) {
            case OPEN -> lacking.add("does not give " + open);
            case OTHER -> lacking.add(other);
            case SAME, UNASKED -> {}
        }
    }
}
