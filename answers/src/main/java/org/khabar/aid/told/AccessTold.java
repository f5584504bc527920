package org.khabar.aid.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.khabar.aid.access.AnalystScore;
import org.khabar.aid.access.AreaAccess;
import org.khabar.aid.access.Evidence;
import org.khabar.aid.access.Score;
import org.khabar.model.claim.HeldClaim;

/** Says how far aid and people are kept apart: the worst areas, why, and where the record is silent. */
public final class AccessTold {
    /** So many areas are told one by one. */
    private static final int AREAS = 5;

    /** Scores from here on are told. */
    private static final int GRAVE = 2;

    private static final String METHOD =
            "Nine indicators after the ACAPS humanitarian access framework, scored from claims by rule "
                    + "(docs/methods/access.md).";

    private AccessTold() {}

    /**
     * The section.
     *
     * @param scores as the desk gives them, whole countries first; without any the section says so
     */
    public static Told of(List<AreaAccess> scores) {
        List<Statement> statements = new ArrayList<>();
        scores.stream().filter(access -> access.area().isCountry()).forEach(access -> tell(access, statements));
        scores.stream()
                .filter(access -> !access.area().isCountry() && access.heard() > 0)
                .sorted(Comparator.comparingDouble(
                                (AreaAccess access) -> access.overall().low())
                        .reversed()
                        .thenComparing(access -> access.area().name()))
                .limit(AREAS)
                .forEach(access -> tell(access, statements));
        tellSilence(scores, statements);
        return new Told("Access for aid", statements);
    }

    private static void tell(AreaAccess access, List<Statement> statements) {
        List<HeldClaim> all = access.scores().stream()
                .flatMap(score -> score.evidence().stream())
                .map(Evidence::held)
                .distinct()
                .toList();
        statements.add(new Statement(
                "%s on %s: access constraints %s of 5 (%s, as far as silence leaves it open); %d of %d indicators are heard of."
                        .formatted(
                                access.area().name(),
                                access.date(),
                                access.overall().sign(),
                                access.overall().range(),
                                access.heard(),
                                access.scores().size()),
                all,
                METHOD));
        for (Score score : access.scores()) {
            Integer value = score.value();
            if (value != null && value >= GRAVE) {
                statements.add(tell(access, score, value));
            }
        }
    }

    private static Statement tell(AreaAccess access, Score score, int value) {
        AnalystScore override = score.override();
        String words = "%s, %s: %d of 3; %,d incidents in %d days."
                .formatted(
                        access.area().name(),
                        score.indicator().name().toLowerCase(Locale.ROOT),
                        value,
                        score.incidents(),
                        score.indicator().days());
        String set = override == null ? "" : " Set by %s: %s".formatted(override.who(), override.why());
        return new Statement(
                words + set,
                score.evidence().stream().map(Evidence::held).distinct().toList(),
                METHOD);
    }

    private static void tellSilence(List<AreaAccess> scores, List<Statement> statements) {
        Map<String, Integer> silent = new TreeMap<>();
        List<AreaAccess> areas =
                scores.stream().filter(access -> !access.area().isCountry()).toList();
        areas.forEach(access -> access.scores().stream()
                .filter(Score::isSilent)
                .forEach(score -> silent.merge(score.indicator().name(), 1, Integer::sum)));
        silent.forEach((name, count) -> statements.add(new Statement(
                "%s: the record is silent in %d of %d areas, which is no good news."
                        .formatted(name, count, areas.size()),
                List.of(),
                METHOD)));
    }
}
