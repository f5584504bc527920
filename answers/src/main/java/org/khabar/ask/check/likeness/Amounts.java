package org.khabar.ask.check.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in a text that are no years, days or times. */
public final class Amounts {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,-])(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:[ -]?(hundred(?: thousand)?|thousand|million|billion|%|per ?cent))?(?![\\p{N}])");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)(\\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d{1,2}\\b(?![.,]\\d| [mb]illion)|phase \\d\\+?)");
    /** Those that stand for a number by themselves, from two on; "one" is more often nobody in particular. */
    private static final List<String> FIRST = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Pattern WORD = Pattern.compile(
            "\\b(?:(%s)(?:[ -](one|%s))?|(%s)|(?:an?|one)(?= (?:hundred|thousand|million|billion)\\b))\\b(?!-)"
                    .formatted(String.join("|", TENS), String.join("|", FIRST.subList(0, 8)), String.join("|", FIRST)),
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Double> SCALE =
            Map.of("hundred", 1e2, "thousand", 1e3, "hundred thousand", 1e5, "million", 1e6, "billion", 1e9);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Amounts() {}

    /**
     * A number as it is written.
     *
     * @param value its value
     * @param slack half a unit of its last digit: "1.8 million" may be 1.84 million
     * @param percent is it a share?
     */
    public record Amount(double value, double slack, boolean percent) {
        /** Can that be the number meant? */
        public boolean meets(double other) {
            return Math.abs(value - other) <= slack;
        }

        /** Can both be one number? */
        public boolean meets(Amount other) {
            return percent == other.percent && Math.abs(value - other.value) <= Math.max(slack, other.slack) / 2;
        }
    }

    /** The numbers, in the order of the text. */
    public static List<Amount> of(String text) {
        List<Amount> amounts = new ArrayList<>();
        String digits = WORD.matcher(text).replaceAll(word -> String.valueOf(spelled(word)));
        Matcher matcher = NUMBER.matcher(MONTH.matcher(digits).replaceAll(" "));
        while (matcher.find()) {
            String whole = matcher.group(1).replace(",", "");
            String rest = matcher.group(2) == null ? "" : matcher.group(2);
            String unit = matcher.group(3) == null ? "" : matcher.group(3);
            if (whole.length() > 15) {
                continue;
            }
            double scale = SCALE.getOrDefault(unit, 1.0);
            double value = Double.parseDouble(whole + rest);
            boolean year = rest.isEmpty() && unit.isEmpty() && value >= FIRST_YEAR && value <= LAST_YEAR;
            if (!year) {
                double digit = Math.pow(10, rest.isEmpty() ? 0 : 1 - rest.length());
                boolean percent = unit.equals("%") || unit.startsWith("per");
                amounts.add(new Amount(value * scale, digit * scale * 0.55, percent));
            }
        }
        return amounts;
    }

    private static int spelled(MatchResult word) {
        String tens = word.group(1);
        String ones = tens == null ? word.group(3) : word.group(2);
        int one = ones == null ? -1 : FIRST.indexOf(ones.toLowerCase(Locale.ROOT));
        if (tens == null) {
            return ones == null ? 1 : 2 + one;
        }
        return 20 + 10 * TENS.indexOf(tens.toLowerCase(Locale.ROOT)) + (ones == null ? 0 : 2 + one);
    }
}
