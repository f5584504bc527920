package org.khabar.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.match.pair.Blocking;
import org.khabar.match.pair.Weights;
import org.khabar.match.pair.Window;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Sketches;
import org.khabar.model.claim.HeldClaim;

class MatcherTest {
    private static final Matcher MATCHER = new Matcher(Weights.shipped(), Map.of("isk", "islamic-state"));

    private static final HeldClaim FIRST = Told.attack("c1", "2021-10-15", "Kandahar", 47);
    private static final HeldClaim CLAIMED = Told.attack("c2", "2021-10-15", "Kandahar", 63, "isk");
    private static final HeldClaim ELSEWHERE = Told.attack("c3", "2021-10-15", "Kunduz", 47);
    private static final HeldClaim LATER = Told.attack("c4", "2021-10-25", "Kandahar", 47);

    @Test
    void joinsWhatIsToldOfOneDayAndTownAlthoughTollAndDoerChange() {
        assertEquals(Set.of("c1 c2"), groups(List.of(FIRST, CLAIMED), Constraints.NONE));
    }

    @Test
    void joinsRivalVersionsOfWhoDidIt() {
        HeldClaim blamed = Told.attack("c5", "2021-10-15", "Kandahar", 47, "taliban");
        assertEquals(Set.of("c1 c2 c5"), groups(List.of(FIRST, CLAIMED, blamed), Constraints.NONE));
    }

    @Test
    void keepsOtherTownsAndOtherDaysApart() {
        assertEquals(Set.of("c1", "c3", "c4"), groups(List.of(FIRST, ELSEWHERE, LATER), Constraints.NONE));
    }

    @Test
    void putsTogetherWhatPeoplePutTogetherWhateverSpeaksAgainstIt() {
        Constraints together = new Constraints(List.of(Set.of("c1", "c4")), Set.of());
        assertEquals(Set.of("c1 c2 c4", "c3"), groups(List.of(FIRST, CLAIMED, ELSEWHERE, LATER), together));
    }

    @Test
    void keepsApartWhatPeopleKeepApart() {
        Constraints apart = new Constraints(List.of(), Set.of(new Constraints.Apart("c2", "c1")));
        assertEquals(Set.of("c1", "c2"), groups(List.of(FIRST, CLAIMED), apart));
    }

    @Test
    void isSureOfTheFirstAndSaysHowSureItIsOfTheRest() {
        Group group = MATCHER.group(sketches(List.of(CLAIMED, FIRST)), Constraints.NONE)
                .getFirst();
        assertEquals("c1", group.members().getFirst().claim());
        assertEquals(1, group.members().getFirst().probability());
        double rest = group.members().getLast().probability();
        assertTrue(rest >= Group.LEAST && rest < 1, "probability " + rest);
    }

    @Test
    void givesTheSameGroupsInWhateverOrderTheClaimsCome() {
        long seed = new Random().nextLong();
        List<Sketch> claims = many(new Random(seed));
        List<Group> groups = MATCHER.group(claims, Constraints.NONE);
        assertTrue(groups.size() < claims.size(), "nothing was put together, seed " + seed);
        Collections.shuffle(claims, new Random(seed));
        assertEquals(groups, MATCHER.group(claims, Constraints.NONE), "seed " + seed);
    }

    @Test
    void givesTheSameGroupsClaimByClaimAsAllAtOnce() {
        long seed = new Random().nextLong();
        List<Sketch> claims = many(new Random(seed));
        Collections.shuffle(claims, new Random(seed));
        Map<String, Group> held = new HashMap<>();
        for (int from = 0; from < claims.size(); from += 7) {
            List<Sketch> fresh = claims.subList(from, Math.min(from + 7, claims.size()));
            add(fresh, claims.subList(0, from), held);
        }
        assertEquals(Set.copyOf(MATCHER.group(claims, Constraints.NONE)), Set.copyOf(held.values()), "seed " + seed);
    }

    @Test
    void givesTheSameGroupsDayByDayAsAllAtOnce() {
        long seed = new Random().nextLong();
        List<Sketch> claims = many(new Random(seed));
        Constraints farApart = new Constraints(List.of(Set.of("c1", "c2", "c3")), Set.of());
        Map<LocalDate, List<Sketch>> byDay =
                claims.stream().collect(Collectors.groupingBy(MatcherTest::day, TreeMap::new, Collectors.toList()));
        Map<String, LocalDate> lastDays = claims.stream()
                .collect(Collectors.toMap(Sketch::report, MatcherTest::day, (a, b) -> a.isAfter(b) ? a : b));
        Sweep sweep = MATCHER.sweep(farApart, lastDays);
        Set<Group> groups = new HashSet<>();
        byDay.forEach((day, some) -> groups.addAll(sweep.take(some, day.plusDays(1))));
        assertTrue(!groups.isEmpty(), "nothing was let go of before the end, seed " + seed);
        groups.addAll(sweep.take(List.of(), null));
        assertEquals(Set.copyOf(MATCHER.group(claims, farApart)), groups, "seed " + seed);
    }

    /** Adds claims the way a store does: what lies in their windows, then whole components, grouped anew. */
    private static void add(List<Sketch> fresh, List<Sketch> before, Map<String, Group> held) {
        List<Sketch> near = before.stream()
                .filter(old -> fresh.stream().anyMatch(claim -> lies(old, Blocking.window(claim))))
                .toList();
        Set<String> components = MATCHER.linked(fresh, near).stream()
                .map(id -> held.get(id))
                .map(group -> group == null ? "" : group.component())
                .collect(Collectors.toSet());
        List<Sketch> again = new ArrayList<>(fresh);
        before.stream()
                .filter(old -> {
                    Group group = held.get(old.id());
                    return group != null && components.contains(group.component());
                })
                .forEach(again::add);
        MATCHER.group(again, Constraints.NONE)
                .forEach(group -> group.members().forEach(member -> held.put(member.claim(), group)));
    }

    private static LocalDate day(Sketch claim) {
        Sketch.When when = claim.when();
        return when == null ? LocalDate.MIN : when.from();
    }

    private static boolean lies(Sketch claim, Window window) {
        Sketch.When when = claim.when();
        Sketch.Where where = claim.where();
        boolean near = when != null
                && window.from() != null
                && window.to() != null
                && !when.from().isAfter(window.to())
                && !when.to().isBefore(window.from())
                && window.types().contains(claim.what().type());
        boolean there = where == null
                || where.country() == null
                || window.country() == null
                || where.country().equals(window.country());
        return claim.report().equals(window.report()) || (near && there);
    }

    private static List<Sketch> many(Random random) {
        List<Sketch> claims = new ArrayList<>();
        LocalDate day = LocalDate.of(2021, 10, 1);
        for (int i = 0; i < 300; i++) {
            claims.add(Told.sketch(
                    "c" + i,
                    day.plusDays(random.nextInt(90)).toString(),
                    random.nextInt(5),
                    random.nextInt(6),
                    random.nextInt(4)));
            if (random.nextInt(10) == 0) {
                claims.set(i, inOneReport(claims.get(i), claims.get(random.nextInt(i + 1))));
            }
        }
        return claims;
    }

    /** The first in the report of the other, in its next sentence and without a day of its own. */
    private static Sketch inOneReport(Sketch claim, Sketch other) {
        Sketch.When when = claim.when();
        return new Sketch(
                claim.id(),
                other.report(),
                other.sentence() + 1,
                claim.published(),
                claim.outlets(),
                claim.wording(),
                claim.words(),
                claim.names(),
                claim.what(),
                claim.who(),
                claim.where(),
                when == null ? null : new Sketch.When(when.from(), when.to(), when.precision(), false),
                claim.toll());
    }

    private static Set<String> groups(Collection<HeldClaim> claims, Constraints constraints) {
        return MATCHER.group(sketches(claims), constraints).stream()
                .map(group -> group.members().stream()
                        .map(member -> member.claim())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Sketch> sketches(Collection<HeldClaim> claims) {
        return claims.stream().flatMap(held -> Sketches.of(held).stream()).toList();
    }
}
