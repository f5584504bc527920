package org.khabar.workbench.aid;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.khabar.aid.access.AccessArea;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Evidence;
import org.khabar.aid.access.Score;
import org.khabar.model.decision.Act;
import org.khabar.model.decision.Decision;
import org.khabar.record.view.Standing;

/**
 * Access for aid in one area, with the claims behind each score.
 *
 * @param access in the area
 * @param back query of the page it was chosen on
 * @param set number of the decision that a score rests on, by indicator
 */
public record AreaPage(AreaAccess access, String back, Map<String, Long> set) {
    /** More sentences of one score are counted, not shown. */
    private static final int MOST = 20;

    public AreaPage {
        set = Map.copyOf(set);
    }

    static AreaPage of(AreaAccess access, String back, Standing standing) {
        Map<String, Long> set = new HashMap<>();
        for (Decision decision : standing.holding()) {
            if (decision.act() instanceof Act.Score score && score.area().equals(key(access.area()))) {
                set.put(score.indicator(), decision.number());
            }
        }
        return new AreaPage(access, back, set);
    }

    /** How a decision names an area: by its P-code, or the code of a country, where there is one. */
    static String key(AccessArea area) {
        return area.isCountry() ? area.country() : Objects.requireNonNullElse(area.code(), area.name());
    }

    /** The query of the address of this page. */
    public String query() {
        return back + "&area=" + URLEncoder.encode(access.area().name(), StandardCharsets.UTF_8);
    }

    /** What a score can be set to. */
    public static List<String> signs() {
        return List.of("0", "1", "2", "3", "X");
    }

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
