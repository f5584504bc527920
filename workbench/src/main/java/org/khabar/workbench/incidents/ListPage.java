package org.khabar.workbench.incidents;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.workbench.lens.LensReader;

/**
 * A stretch of the incidents, or of the claims, that the filter lets through.
 *
 * @param incidents how many pass in all
 * @param claims how many claims pass in all
 * @param rows the incidents shown; none where claims are shown
 * @param told the claims shown; none where incidents are shown
 * @param weeks when they began
 * @param stretch which are shown
 * @param misread what of the filter could not be understood
 */
public record ListPage(
        long incidents,
        long claims,
        List<IncidentRow> rows,
        List<MatchedClaim> told,
        Weeks weeks,
        Stretch stretch,
        List<LensReader.Misread> misread) {
    /** How many are shown at once. */
    public static final int SHOWN = 25;

    /**
     * Which are shown.
     *
     * @param number of the stretch, from 1
     * @param of how many stretches there are, at least 1
     */
    public record Stretch(long number, long of) {
        static Stretch of(long asked, long all) {
            long of = Math.max(1, (all + SHOWN - 1) / SHOWN);
            return new Stretch(Math.clamp(asked, 1, of), of);
        }

        long skip() {
            return (number - 1) * SHOWN;
        }

        /** The one before, or null. */
        public @Nullable Long before() {
            return number > 1 ? number - 1 : null;
        }

        /** The one after, or null. */
        public @Nullable Long after() {
            return number < of ? number + 1 : null;
        }
    }

    public ListPage {
        rows = List.copyOf(rows);
        told = List.copyOf(told);
        misread = List.copyOf(misread);
    }

    /** The same, with more of the filter that could not be understood. */
    ListPage with(List<LensReader.Misread> more) {
        return more.isEmpty()
                ? this
                : new ListPage(
                        incidents,
                        claims,
                        rows,
                        told,
                        weeks,
                        stretch,
                        Stream.concat(more.stream(), misread.stream()).toList());
    }
}
