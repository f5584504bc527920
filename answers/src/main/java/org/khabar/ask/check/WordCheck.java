package org.khabar.ask.check;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.ask.check.answer.Answer;
import org.khabar.ask.check.answer.Evidence;
import org.khabar.ask.check.answer.Verdict;
import org.khabar.ask.check.likeness.Amounts;
import org.khabar.ask.check.likeness.Cues;
import org.khabar.ask.check.likeness.Kin;
import org.khabar.ask.check.likeness.Terms;
import org.khabar.model.Report;
import org.khabar.model.passage.NamedSpan;

/**
 * Judges a sentence in which no claim was read by the reports that say the same in so many words: all its names and
 * numbers, in its days, and most of its other words. Speaks of support with care, since words alone do not say who did
 * what to whom.
 */
final class WordCheck {
    /** Most of the words that carry meaning; measured on the labelled argument. */
    private static final double FULL = 0.6;

    private static final double PART = 0.45;
    /** Of the words that are neither names nor numbers: who and where alone are not what happened. */
    private static final double FEWEST_DEEDS = 0.3;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final double MOST_NAMES = 0.66;
    private static final double SOME_NAMES = 0.33;
    /** "Up to 150" is no word for 150. */
    private static final Pattern AT_MOST = Pattern.compile("(?i)\\b(up to|as many as|at most) [\\d,.]+");

    private static final String SENTENCE_END = "(?<=[.!?])\\s+";
    private static final int SHOWN = 3;
    private static final int LATE_DAYS = 10;
    private static final int YEARS_BACK = 3;
    private static final Set<NamedSpan.Kind> KNOWN =
            EnumSet.of(NamedSpan.Kind.ACTOR, NamedSpan.Kind.COUNTRY, NamedSpan.Kind.NATIONALITY);

    private final Holdings holdings;
    private final Kin kin;
    private final Cues cues;

    WordCheck(Holdings holdings, Kin kin, Cues cues) {
        this.holdings = holdings;
        this.kin = kin;
        this.cues = cues;
    }

    private record Telling(Report report, double covered, double names, boolean numbers) {}

    /** An answer for each of the sentences, in their order. Goes through the reports once. */
    Map<Statement, Answer> judge(List<Statement> statements) {
        List<Sought> sought = statements.stream()
                .map(statement -> new Sought(statement, statement.named(KNOWN), statement.capitals()))
                .filter(each -> !each.capitals.isEmpty() || !each.ids.isEmpty())
                .toList();
        LocalDate first =
                sought.stream().map(Sought::from).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last =
                sought.stream().map(Sought::to).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        holdings.view().forEachReport(first, last, report -> {
            if (!holdings.isOwn(report)) {
                Set<String> stems = Terms.stems(report.text());
                sought.forEach(each -> look(each, report, stems));
            }
        });
        Map<Statement, Answer> answers = new LinkedHashMap<>();
        for (Statement statement : statements) {
            answers.put(statement, nameless(statement));
        }
        sought.forEach(each -> answers.put(each.statement, answer(each)));
        return answers;
    }

    private static Answer nameless(Statement statement) {
        return new Answer(
                statement.quote(),
                statement.sentence().span(),
                "",
                Verdict.NOT_CHECKABLE,
                null,
                List.of(),
                List.of(),
                "It names nobody and no place that a record could be asked about.");
    }

    /** A sentence with what it names and what was found of it so far. */
    private static final class Sought {
        private final Statement statement;
        private final Set<String> ids;
        private final Set<String> capitals;
        private final Set<String> stems;
        private final Set<String> deeds;
        private final List<Telling> found = new ArrayList<>();
        private int reports;

        Sought(Statement statement, Set<String> ids, Set<String> capitals) {
            this.statement = statement;
            this.ids = ids;
            this.capitals = capitals;
            this.stems = statement.stems();
            this.deeds = new HashSet<>(stems);
            capitals.forEach(word -> deeds.removeAll(Terms.stems(word)));
            deeds.removeIf(stem -> Character.isDigit(stem.charAt(0)));
        }

        LocalDate written() {
            return statement.written() == null ? LocalDate.now(ZoneOffset.UTC) : statement.written();
        }

        LocalDate from() {
            LocalDate from = statement.window().from();
            boolean undated = from == null && statement.written() == null;
            return undated ? LocalDate.EPOCH : from == null ? written().minusYears(YEARS_BACK) : from;
        }

        LocalDate to() {
            LocalDate to = statement.window().to();
            return to == null ? written() : statement.window().asked() ? to.plusDays(LATE_DAYS) : to;
        }
    }

    private void look(Sought sought, Report report, Set<String> stems) {
        LocalDate day = report.published();
        if (day == null || day.isBefore(sought.from()) || day.isAfter(sought.to())) {
            return;
        }
        sought.reports++;
        long words = sought.stems.stream()
                .filter(stem -> stems.contains(stem) || alias(sought.statement, stem, report.text()))
                .count();
        double covered = (double) words / Math.max(1, sought.stems.size());
        boolean deed = sought.deeds.isEmpty()
                || sought.deeds.stream().filter(stems::contains).count() >= FEWEST_DEEDS * sought.deeds.size();
        if (covered >= PART && deed) {
            double names = names(sought, report.text(), stems);
            boolean numbers = numbers(sought.statement.quote(), report.text());
            boolean counted = numbers && !Amounts.of(sought.statement.quote()).isEmpty();
            if (names >= (counted ? SOME_NAMES : MOST_NAMES)) {
                sought.found.add(new Telling(report, covered, names, numbers));
            }
        }
    }

    private static boolean numbers(String quote, String text) {
        List<Amounts.Amount> told = Amounts.of(AT_MOST.matcher(text).replaceAll(" "));
        return Amounts.of(quote).stream().allMatch(amount -> told.stream().anyMatch(amount::meets));
    }

    /** Share of the names that the text has too, under any of the names that the registers know. */
    private double names(Sought sought, String text, Set<String> stems) {
        long found = sought.capitals.stream()
                .filter(word -> stems.contains(Terms.stem(Terms.plain(word))) || alias(sought.statement, word, text))
                .count();
        return sought.capitals.isEmpty() ? 1 : (double) found / sought.capitals.size();
    }

    /** A word that belongs to a longer name: the text may have any other name of the same actor. */
    private boolean alias(Statement statement, String word, String text) {
        return statement.named(KNOWN).stream().anyMatch(id -> kin.isWordOf(word, id) && kin.names(text, id));
    }

    private Answer answer(Sought sought) {
        Statement statement = sought.statement;
        if (sought.found.isEmpty()) {
            return answer(
                    sought,
                    Verdict.NOT_FOUND,
                    "None of the %,d reports held of that time speaks of it. That is no proof against it."
                            .formatted(sought.reports));
        }
        sought.found.sort(Comparator.comparing(Telling::numbers)
                .thenComparingDouble(Telling::names)
                .thenComparingDouble(Telling::covered)
                .reversed());
        Telling best = sought.found.getFirst();
        String text = best.report.text();
        boolean negated = cues.shows(Cues.Cue.NEGATION, statement.quote());
        String nearest = nearest(sought, text);
        if (isDenied(sought, text)) {
            return answer(sought, Verdict.DISPUTED, "The report that tells of it tells of a denial too.");
        }
        boolean all = best.names == 1 && statement.window().asked();
        if (best.numbers && all && negated != isNegated(sought, nearest)) {
            return answer(sought, Verdict.CONTRADICTED, "The reports held say otherwise.");
        }
        boolean harm = cues.shows(Cues.Cue.HARM, statement.quote()) && cues.shows(Cues.Cue.HARM, text);
        if (!best.numbers && all && harm && best.covered >= FULL) {
            return answer(sought, Verdict.CONTRADICTED, "The reports held that speak of it give other numbers.");
        }
        if (best.numbers && all && best.covered >= FULL) {
            return answer(sought, Verdict.SUPPORTED, "The reports held say so in much the same words.");
        }
        String what = best.numbers ? "a part of it" : "it, without that number";
        return answer(
                sought,
                Verdict.PARTLY,
                "The reports held tell %s; the rest is not confirmed by the reports held.".formatted(what));
    }

    /** The sentence of the report that says most of it. */
    private static String nearest(Sought sought, String text) {
        return Arrays.stream(text.split(SENTENCE_END))
                .max(Comparator.comparingLong(sentence -> {
                    Set<String> stems = Terms.stems(sentence);
                    return sought.stems.stream().filter(stems::contains).count();
                }))
                .orElse(text);
    }

    /** Does a sentence say that something of it is not so? */
    private boolean isNegated(Sought sought, String sentence) {
        return WORDS.splitAsStream(sentence)
                .filter(word -> !word.isEmpty() && sought.deeds.contains(Terms.stem(Terms.plain(word))))
                .anyMatch(word -> cues.isNegatedBefore(word, sentence));
    }

    private boolean isDenied(Sought sought, String text) {
        for (String sentence : text.split(SENTENCE_END)) {
            if (cues.shows(Cues.Cue.DENIAL, sentence)
                    && !cues.shows(Cues.Cue.DENIAL, sought.statement.quote())
                    && (cues.shows(Cues.Cue.FLAT_DENIAL, sentence)
                            || sought.ids.stream().anyMatch(id -> kin.names(sentence, id))
                            || sought.capitals.stream().anyMatch(word -> Terms.says(sentence, word)))) {
                return true;
            }
        }
        return false;
    }

    private Answer answer(Sought sought, Verdict verdict, String why) {
        List<Evidence> evidence = sought.found.stream()
                .limit(SHOWN)
                .map(each -> holdings.evidence(each.report))
                .toList();
        boolean against = verdict == Verdict.CONTRADICTED;
        return new Answer(
                sought.statement.quote(),
                sought.statement.sentence().span(),
                "",
                verdict,
                null,
                against ? List.of() : evidence,
                against ? evidence : List.of(),
                why);
    }
}
