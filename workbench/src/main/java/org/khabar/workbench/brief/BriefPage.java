package org.khabar.workbench.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;

/**
 * A brief to read, and the form it was asked for with.
 *
 * @param wanted what was asked for, or null where nothing was yet
 * @param brief as it was written, or null where it is not there
 * @param waits is it being written?
 * @param lacks why there is none, or null
 */
public record BriefPage(
        @Nullable Wanted wanted,
        @Nullable Brief brief,
        boolean waits,
        @Nullable String lacks) {
    /** The pictures of a brief, in order; their places are their addresses. */
    public static List<Block.Picture> pictures(Brief brief) {
        return brief.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    /** What a field of the form holds. */
    public String field(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
