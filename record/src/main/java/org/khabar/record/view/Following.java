package org.khabar.record.view;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.decision.ClaimRef;

/** Finds a claim again after its report was read anew. */
final class Following {
    private Following() {}

    /**
     * The id that the claim has now: the same claim; else one of its sentence and kind whose trigger overlaps; else the
     * only one of its sentence, kind and type. Null where there is none, or where it could be either of two.
     *
     * @param held the claims that the report has now
     */
    static @Nullable String find(ClaimRef ref, List<ClaimRef> held) {
        if (held.stream().anyMatch(each -> each.claim().equals(ref.claim()))) {
            return ref.claim();
        }
        List<ClaimRef> near = held.stream()
                .filter(each -> each.sentence() == ref.sentence() && each.kind().equals(ref.kind()))
                .toList();
        List<ClaimRef> overlapping = near.stream()
                .filter(each -> overlap(each, ref) > 0)
                .sorted(Comparator.comparingInt((ClaimRef each) -> -overlap(each, ref))
                        .thenComparing(each -> !each.type().equals(ref.type()))
                        .thenComparing(ClaimRef::claim))
                .toList();
        if (!overlapping.isEmpty()) {
            return overlapping.getFirst().claim();
        }
        List<ClaimRef> alike =
                near.stream().filter(each -> each.type().equals(ref.type())).toList();
        return alike.size() == 1 ? alike.getFirst().claim() : null;
    }

    private static int overlap(ClaimRef one, ClaimRef other) {
        return Math.min(one.span().end(), other.span().end())
                - Math.max(one.span().start(), other.span().start());
    }
}
