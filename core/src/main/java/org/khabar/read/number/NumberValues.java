package org.khabar.read.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.passage.Sentence;
import org.khabar.read.number.NumberLexicon.Phrase;

/** Reads bare numbers, in digits and in words, without what makes them more or less. */
final class NumberValues {
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,15})(\\.\\d{1,6})?(bn|mn|m|k|million|billion)?");
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    private final NumberLexicon lexicon;

    /**
     * A bare number.
     *
     * @param end one past its last token
     * @param low lower bound
     * @param high upper bound, or null where the word leaves it open
     * @param fraction whether it was rounded outwards from a fraction
     */
    record Value(int end, long low, @Nullable Long high, boolean fraction) {}

    NumberValues(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The bare number that begins at a token. */
    Optional<Value> at(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return Optional.empty();
        }
        return open(sentence, i).or(() -> exact(sentence, i)).or(() -> none(sentence, i));
    }

    /** "Dozens", "several hundred". */
    private Optional<Value> open(Sentence sentence, int i) {
        return lexicon.find("open", sentence, i).map(phrase -> {
            Optional<Phrase> scale =
                    lexicon.find("scales", sentence, phrase.end()).filter(by -> phrase.number() < 1000);
            long low = phrase.number() * scale.map(Phrase::number).orElse(1L);
            return new Value(scale.map(Phrase::end).orElse(phrase.end()), low, null, false);
        });
    }

    private Optional<Value> exact(Sentence sentence, int i) {
        Sum sum = new Sum();
        int end = lexicon.find("exact", sentence, i)
                .map(phrase -> sum.start(BigDecimal.valueOf(phrase.number()), phrase.end()))
                .orElseGet(() -> digits(sentence, i, sum));
        while (true) {
            int next = grow(sentence, end, sum);
            if (next == end) {
                break;
            }
            end = next;
        }
        BigDecimal value = sum.value();
        if (end == i || value.compareTo(LARGEST) > 0) {
            return Optional.empty();
        }
        long low = value.setScale(0, RoundingMode.FLOOR).longValueExact();
        long high = value.setScale(0, RoundingMode.CEILING).longValueExact();
        return Optional.of(new Value(end, low, high, high > low));
    }

    /** "No casualties" are none; "no longer" and "no one" count nothing. */
    private static Optional<Value> none(Sentence sentence, int i) {
        boolean counts = sentence.token(i).word().equalsIgnoreCase("no")
                && i + 1 < sentence.size()
                && (sentence.token(i + 1).isNoun()
                        || sentence.token(i + 1).tag().equals("JJ"))
                && !sentence.token(i + 1).word().equals("one");
        return counts ? Optional.of(new Value(i + 1, 0, 0L, false)) : Optional.empty();
    }

    private static int digits(Sentence sentence, int i, Sum sum) {
        Matcher m = DIGITS.matcher(sentence.token(i).word());
        if (!m.matches()) {
            return i;
        }
        String whole = m.group(1).replace(",", "");
        int end = i + 1;
        while (whole.length() <= 12 && m.group(2) == null && isThousands(sentence, end)) {
            whole += sentence.token(end).word();
            end++;
        }
        BigDecimal value = new BigDecimal(whole + (m.group(2) == null ? "" : m.group(2)));
        return sum.start(value.multiply(suffix(m.group(3))), end);
    }

    /** Three digits behind a blank: "13 000". */
    private static boolean isThousands(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.token(i).word().equals("000")
                && sentence.token(i).span().start()
                        == sentence.token(i - 1).span().end() + 1;
    }

    private static BigDecimal suffix(@Nullable String suffix) {
        return BigDecimal.valueOf(
                switch (suffix == null ? "" : suffix) {
                    case "bn", "billion" -> 1_000_000_000L;
                    case "mn", "m", "million" -> 1_000_000L;
                    case "k" -> 1_000L;
                    default -> 1L;
                });
    }

    /** Takes one more word into the number, "hundred", "and twenty", "-eight", and says where it ends now. */
    private int grow(Sentence sentence, int i, Sum sum) {
        boolean hyphen = i < sentence.size() && sentence.token(i).word().equals("-");
        Optional<Phrase> scale = lexicon.find("scales", sentence, sum.started && hyphen ? i + 1 : i);
        if (scale.isPresent() && sum.started) {
            return sum.scale(scale.get());
        }
        boolean joint = i < sentence.size()
                && (sum.scaled
                        ? sentence.token(i).word().equals("and")
                        : sentence.token(i).word().equals("-"));
        int at = sum.started && joint ? i + 1 : i;
        return lexicon.find("ones", sentence, at)
                .filter(word -> sum.takes(word.number()))
                .map(word -> sum.add(word))
                .orElse(i);
    }

    /** A number in the making: "two hundred and twenty-eight thousand". */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal part = BigDecimal.ZERO;
        private boolean started;
        private boolean scaled;
        private boolean digits;

        int start(BigDecimal value, int end) {
            part = value;
            started = true;
            digits = true;
            return end;
        }

        /** Whether one more number word fits: any at first, "eight" after "twenty" or "hundred". */
        boolean takes(long word) {
            boolean room = scaled || part.remainder(BigDecimal.TEN).signum() == 0;
            return !started || (!digits && room && (scaled ? word < 100 : word < 10 && part.longValue() >= 20));
        }

        int add(Phrase word) {
            part = part.add(BigDecimal.valueOf(word.number()));
            started = true;
            scaled = false;
            return word.end();
        }

        int scale(Phrase scale) {
            BigDecimal by = BigDecimal.valueOf(scale.number());
            if (scale.number() < 1000) {
                part = part.multiply(by);
            } else {
                total = total.add(part.multiply(by));
                part = BigDecimal.ZERO;
            }
            scaled = true;
            return scale.end();
        }

        BigDecimal value() {
            return total.add(part);
        }
    }
}
