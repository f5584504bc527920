package org.khabar.workbench.aid;

import java.util.List;
import java.util.Locale;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Evidence;
import org.khabar.aid.access.Score;

/**
 * Access for aid in one area, with the claims behind each score.
 *
 * @param access in the area
 * @param back query of the page it was chosen on
 */
public record AreaPage(AreaAccess access, String back) {
    /** More sentences of one score are counted, not shown. */
    private static final int MOST = 20;

    /** The sentences that are shown. */
    public static List<Evidence> shown(Score score) {
        return score.evidence().stream().limit(MOST).toList();
    }

    /** How many are not. */
    public static int more(Score score) {
        return Math.max(0, score.evidence().size() - MOST);
    }

    /** Key of the words for what a claim says of the indicator. */
    public static String bearing(Evidence evidence) {
        return "aid.bearing." + evidence.bearing().name().toLowerCase(Locale.ROOT);
    }
}
