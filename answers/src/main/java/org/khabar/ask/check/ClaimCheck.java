package org.khabar.ask.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.ask.check.likeness.Comparer;
import org.khabar.ask.check.likeness.Likeness;
import org.khabar.ask.check.likeness.Part;
import org.khabar.ask.check.likeness.Sites;
import org.khabar.ask.check.likeness.Window;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.HeldClaim;
import org.khabar.weigh.Independence;

/** Judges a claim of a single happening, a tie or a figure by the claims of the record that speak of the same thing. */
final class ClaimCheck {
    /** Reports that lie further apart tell of two happenings. */
    private static final int DAYS_APART = 7;

    private final Holdings holdings;
    private final Comparer comparer;
    private final Denials denials;
    private final Independence independence;

    ClaimCheck(Holdings holdings, Comparer comparer, Denials denials, Independence independence) {
        this.holdings = holdings;
        this.comparer = comparer;
        this.denials = denials;
        this.independence = independence;
    }

    /** The record's claims that bear on one of the argument, by what they say of it. */
    private record Found(List<Likeness> full, List<Likeness> part, List<Likeness> otherNumber, List<HeldClaim> denied) {
        static Found none() {
            return new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Answer judge(Asked statement) {
        Claim asked = statement.claim();
        Window window = statement.window();
        Found found = find(statement);
        List<HeldClaim> near = new ArrayList<>();
        found.full.forEach(each -> near.add(each.held()));
        found.part.forEach(each -> near.add(each.held()));
        List<Evidence> against = new ArrayList<>(denials.of(asked, near));
        found.denied.forEach(held -> against.add(Evidence.of(held)));
        if (Comparer.denies(asked) && statement.negated()) {
            return turned(asked, window, found);
        }
        if (Comparer.denies(asked) || (statement.negated() && !found.full.isEmpty())) {
            return negative(asked, window, found, near);
        }
        if (!found.full.isEmpty() || (!found.part.isEmpty() && found.otherNumber.isEmpty())) {
            return stated(asked, window, found, against);
        }
        if (!found.otherNumber.isEmpty()) {
            return answer(
                    asked,
                    Verdict.CONTRADICTED,
                    List.of(),
                    evidence(found.otherNumber),
                    "The reports held that speak of it give other numbers.");
        }
        if (!against.isEmpty()) {
            return answer(asked, Verdict.CONTRADICTED, List.of(), against, "The reports held only deny it.");
        }
        return notFound(asked, window);
    }

    private Answer stated(Claim asked, Window window, Found found, List<Evidence> against) {
        boolean full = !found.full.isEmpty();
        List<Likeness> best = new ArrayList<>(full ? found.full : closest(found.part));
        Comparator<Likeness> byDay =
                Comparator.comparing(each -> each.held().published(), Comparator.nullsFirst(Comparator.naturalOrder()));
        best.sort(window.asked() ? byDay : byDay.reversed());
        List<HeldClaim> behind = best.stream().map(Likeness::held).toList();
        int voices = independence.voices(behind).size();
        String told = "%s by %s".formatted(full ? "Stated in full" : "Stated in part", sources(voices));
        List<Evidence> rivals = new ArrayList<>(against);
        rivals.addAll(evidence(found.otherNumber));
        Optional<Happening> happening = Happening.of(behind, holdings);
        String numbers = happening.map(Happening::tolls).orElse("");
        if (best.stream().allMatch(each -> isNear(each.held(), against))) {
            return answer(asked, Verdict.DISPUTED, evidence(best), rivals, told + ", denied by others." + numbers);
        }
        if (full) {
            List<Evidence> support = evidence(best);
            List<HeldClaim> elsewhere =
                    happening.map(each -> each.elsewhere(behind)).orElse(List.of());
            elsewhere.forEach(held -> support.add(Evidence.of(held)));
            String more = elsewhere.isEmpty() ? "" : "; %,d more tell of the same incident".formatted(elsewhere.size());
            String other = found.otherNumber.isEmpty() ? "" : "; others give other numbers";
            String denied = against.isEmpty() ? "" : "; one such deed is denied";
            return answer(asked, Verdict.SUPPORTED, support, rivals, told + more + other + denied + "." + numbers);
        }
        String lacking = String.join(", ", best.getFirst().lacking(asked));
        return answer(
                asked,
                Verdict.PARTLY,
                evidence(best),
                rivals,
                "%s: the record %s. The rest is not confirmed by the reports held.%s"
                        .formatted(told, lacking, numbers));
    }

    /** Was it told about the days of one of the denials? */
    private static boolean isNear(HeldClaim held, List<Evidence> denials) {
        LocalDate day = held.published();
        return denials.stream()
                .map(Evidence::published)
                .anyMatch(denied ->
                        day == null || denied == null || Math.abs(ChronoUnit.DAYS.between(day, denied)) <= DAYS_APART);
    }

    /** It says that nobody said no. */
    private Answer turned(Claim asked, Window window, Found found) {
        List<Evidence> denied = found.denied.stream().map(Evidence::of).toList();
        return denied.isEmpty()
                ? notFound(asked, window)
                : answer(
                        asked,
                        Verdict.CONTRADICTED,
                        List.of(),
                        denied,
                        "The reports held state the denial that the argument says was not made.");
    }

    private Answer negative(Claim asked, Window window, Found found, List<HeldClaim> near) {
        List<Evidence> stated = near.stream().map(Evidence::of).toList();
        List<Evidence> denied = found.denied.stream().map(Evidence::of).toList();
        found.otherNumber.forEach(each -> near.add(each.held()));
        if (!near.isEmpty()) {
            return answer(
                    asked,
                    denied.isEmpty() ? Verdict.CONTRADICTED : Verdict.DISPUTED,
                    denied,
                    stated.isEmpty() ? evidence(found.otherNumber) : stated,
                    "The reports held state what the argument says is not so.");
        }
        return denied.isEmpty()
                ? notFound(asked, window)
                : answer(asked, Verdict.SUPPORTED, denied, List.of(), "The reports held deny it as well.");
    }

    private Answer notFound(Claim asked, Window window) {
        Set<String> countries = Sites.countries(asked.setting().places());
        int reports = holdings.countReports(countries, window.from(), window.to());
        return answer(
                asked,
                Verdict.NOT_FOUND,
                List.of(),
                List.of(),
                ("None of the %,d reports held of that time and place speaks of it." + " That is no proof against it.")
                        .formatted(reports));
    }

    private Found find(Asked statement) {
        Claim asked = statement.claim();
        Found found = Found.none();
        for (HeldClaim held : holdings.claims()) {
            if (!Comparer.sameAct(asked, held.claim()) || !Comparer.commits(held.claim())) {
                continue;
            }
            Likeness compared = comparer.compare(asked, statement.window(), held, holdings.text(held));
            Likeness likeness = statement.isOutside(held) ? compared.withoutTime() : compared;
            boolean negative = Comparer.denies(asked);
            if (negative ? !likeness.isSameThoughDenied() : !likeness.isSame()) {
                continue;
            }
            if (Comparer.denies(held.claim())) {
                if (!statement.isOutside(held)) {
                    found.denied.add(held);
                }
            } else if (likeness.isFull()) {
                found.full.add(likeness);
            } else if (likeness.isSameButForToll()) {
                found.otherNumber.add(likeness);
            } else if (negative || likeness.toll() != Part.OTHER) {
                found.part.add(likeness);
            }
        }
        return found;
    }

    private static List<Likeness> closest(List<Likeness> part) {
        int least = part.stream().mapToInt(each -> each.gaps()).min().orElse(0);
        return part.stream().filter(each -> each.gaps() == least).toList();
    }

    private static List<Evidence> evidence(List<Likeness> likes) {
        return new ArrayList<>(new LinkedHashSet<>(
                likes.stream().map(each -> Evidence.of(each.held())).toList()));
    }

    private static String sources(int voices) {
        return voices == 1 ? "one source" : "%,d independent sources".formatted(voices);
    }

    private static Answer answer(
            Claim asked, Verdict verdict, List<Evidence> support, List<Evidence> against, String why) {
        return new Answer(
                asked.anchor().quote(),
                asked.anchor().span(),
                asked.anchor().trigger(),
                verdict,
                null,
                support,
                against,
                why);
    }
}
