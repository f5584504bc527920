package org.khabar.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.Token;

/**
 * A sentence as the time grammar sees it: lower-case pieces parted by single spaces, hyphenated words taken apart, so
 * that "June 12–19", "mid-July" and "2012-2014" look the same however they were cut into tokens.
 */
final class TimeText {
    /** Where a date without a year, or a bare weekday, is looked for. */
    enum Lean {
        /** The nearest one, the past preferred. */
        BACK,
        /** The nearest one, the future preferred. */
        AHEAD,
        /** The latest that begins by the anchor's day. */
        UP_TO,
        /** The earliest that ends no sooner than the anchor's day. */
        ONWARD
    }

    /**
     * The day that words are resolved against.
     *
     * @param day null where it is not known
     */
    record Anchor(@Nullable LocalDate day, Lean lean) {}

    /**
     * Words found to say when.
     *
     * @param end one past their last piece
     * @param time what they mean, without its words; null for words that look like a time and are none
     * @param floating whether year or week were taken from the anchor
     */
    record Found(int end, @Nullable TimeSpan time, boolean floating) {
        boolean isDay() {
            return time != null && time.precision() == Precision.DAY;
        }

        /** A day, or something that cannot be told without the anchor's day. */
        boolean mayBeDay() {
            return isDay() || (time != null && time.precision() == Precision.UNKNOWN);
        }
    }

    private static final Pattern DASH = Pattern.compile("[-–‐‑−]");
    private static final Pattern PIECES = Pattern.compile("[-–‐‑−]|[^-–‐‑−]+");

    private final Sentence sentence;
    private final TimeWords words;
    private final List<String> pieces = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final String joined;

    TimeText(Sentence sentence, TimeWords words) {
        this.sentence = sentence;
        this.words = words;
        StringBuilder all = new StringBuilder();
        for (int t = 0; t < sentence.size(); t++) {
            Matcher m = PIECES.matcher(sentence.token(t).word());
            while (m.find()) {
                String piece = normal(m.group(), sentence.token(t));
                pieces.add(piece);
                tokens.add(t);
                starts.add(all.length());
                all.append(piece).append(' ');
            }
        }
        this.joined = all.toString().stripTrailing();
    }

    /** A month or weekday in small letters, or in somebody's name, is marked so that no pattern takes it for a time. */
    private String normal(String raw, Token token) {
        String lower = raw.toLowerCase(Locale.ROOT).replace(' ', '_').replace('’', '\'');
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        boolean named = words.has("months", bare) || words.has("weekdays", bare);
        if (!named) {
            return DASH.matcher(raw).matches() ? "-" : lower;
        }
        boolean person = token.entity().equals("PERSON");
        return Character.isUpperCase(raw.charAt(0)) && !person ? bare : bare + "~";
    }

    int size() {
        return pieces.size();
    }

    /** The piece, or an empty word outside the sentence. */
    String piece(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : "";
    }

    boolean has(String word) {
        return pieces.contains(word);
    }

    /** The part of speech of the token that a piece belongs to; empty outside the sentence. */
    String tag(int i) {
        return i >= 0 && i < pieces.size() ? sentence.token(tokens.get(i)).tag() : "";
    }

    int token(int i) {
        return tokens.get(i);
    }

    boolean startsToken(int i) {
        return i == 0 || !tokens.get(i).equals(tokens.get(i - 1));
    }

    boolean endsToken(int end) {
        return end == pieces.size() || startsToken(end);
    }

    /** The pattern's match that begins at a piece. Patterns may look back at what stands before. */
    Optional<MatchResult> match(Pattern pattern, int i) {
        if (i >= pieces.size()) {
            return Optional.empty();
        }
        Matcher m = pattern.matcher(joined).region(starts.get(i), joined.length());
        m.useTransparentBounds(true).useAnchoringBounds(false);
        return m.lookingAt() && m.end() > m.start() ? Optional.of(m.toMatchResult()) : Optional.empty();
    }

    /** One past the last piece of a match. */
    int end(MatchResult match) {
        int i = 0;
        while (i < starts.size() && starts.get(i) < match.end()) {
            i++;
        }
        return i;
    }

    /**
     * Whether the verb that governs a place in the sentence looks ahead: the nearest deciding word to the left, and
     * failing that to the right.
     */
    Lean lean(int i, Lean otherwise) {
        for (int k = i - 1; k >= 0; k--) {
            Optional<Lean> decided = decides(k, true);
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        for (int k = i + 1; k < size(); k++) {
            Optional<Lean> decided = decides(k, false);
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        return otherwise;
    }

    /** Does one of so many pieces before this one rank what it speaks of: "the deadliest attack in two years"? */
    boolean isRanked(int i, int reach) {
        return IntStream.range(Math.max(0, i - reach), i)
                .anyMatch(k -> words.has("ranks", piece(k)) || tag(k).equals("JJS"));
    }

    private Optional<Lean> decides(int i, boolean left) {
        boolean infinitive = piece(i).equals("be") && piece(i - 1).equals("to");
        boolean due = piece(i).equals("to")
                && piece(i - 1).matches("is|are")
                && tag(i + 1).equals("VB");
        if (infinitive
                || due
                || words.has("ahead", piece(i))
                || words.has("ahead", sentence.token(tokens.get(i)).lemma())) {
            return Optional.of(Lean.AHEAD);
        }
        boolean passive = piece(i - 1).matches("is|are|be|been|being");
        boolean past = (tag(i).equals("VBD") && !passive) || (left && words.has("behind", piece(i)));
        return past ? Optional.of(Lean.BACK) : Optional.empty();
    }
}
