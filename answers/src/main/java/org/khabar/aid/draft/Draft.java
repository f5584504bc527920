package org.khabar.aid.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.access.AreaAccess;

/**
 * What a first scenario is written from.
 *
 * @param date the plan is made for; law and access of that day count
 * @param asOf the last day that is seen of the record, or null
 * @param analyses people in need, one for each country
 * @param access scores by country and area of an analysis: {@code AFG/Kabul Urban}; areas without are silent
 * @param donors whose law binds the donor besides the UN's
 * @param funding what the record holds of appeals in these countries, as comments
 * @param defaults for the rest
 */
public record Draft(
        LocalDate date,
        @Nullable LocalDate asOf,
        List<Analysis> analyses,
        Map<String, AreaAccess> access,
        Set<String> donors,
        List<String> funding,
        Defaults defaults) {
    public Draft {
        analyses = List.copyOf(analyses);
        access = Map.copyOf(access);
        donors = Set.copyOf(donors);
        funding = List.copyOf(funding);
    }

    /** The scores for an area of an analysis, or null where there are none. */
    @Nullable
    AreaAccess access(Analysis analysis, Analysis.Area area) {
        return access.get(analysis.country() + "/" + area.name());
    }
}
