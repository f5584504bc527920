package org.khabar.read.number;

import org.khabar.model.passage.Sentence;

/** Knows the numbers that count nothing: days, years, ages, hours, numbers in names, measures inside a word. */
final class UncountedNumbers {
    private final NumberLexicon lexicon;

    UncountedNumbers(NumberLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the number from one token up to another, without what makes it more or less, counts nothing. */
    boolean covers(Sentence sentence, int from, int to) {
        return inTimeOrName(sentence, from, to)
                || lexicon.endsBefore("numbered", sentence, isHyphen(sentence, from - 1) ? from - 1 : from)
                || (lexicon.endsBefore("groups", sentence, from) && isCapital(sentence, from - 2))
                || lexicon.find("not counted", sentence, to).isPresent()
                || isDay(sentence, from, to)
                || isAge(sentence, from, to)
                || isYear(sentence, from, to)
                || endsName(sentence, from, to)
                || isMeasure(sentence, to)
                || goesOn(sentence, from);
    }

    private static boolean inTimeOrName(Sentence sentence, int from, int to) {
        return sentence.times().stream().anyMatch(time -> time.from() < to && from < time.to())
                || sentence.names().stream().anyMatch(name -> name.from() < to && from < name.to());
    }

    /** A month counts only with its capital: "12 may have died". */
    private boolean isDay(Sentence sentence, int from, int to) {
        return (lexicon.endsBefore("calendar", sentence, from) && isCapital(sentence, from - 1))
                || (lexicon.find("calendar", sentence, to).isPresent() && isCapital(sentence, to));
    }

    /** "Ali Ahmad, 45, said". */
    private static boolean isAge(Sentence sentence, int from, int to) {
        return to == from + 1
                && from >= 2
                && isWord(sentence, from - 1, ",")
                && isWord(sentence, to, ",")
                && sentence.token(from - 2).isProper()
                && sentence.token(from).word().matches("\\d{1,2}");
    }

    /** Four bare digits that could be a year, with nothing in the plural behind them. */
    private static boolean isYear(Sentence sentence, int from, int to) {
        boolean plural = to < sentence.size() && sentence.token(to).tag().equals("NNS");
        boolean pluralNext = to + 1 < sentence.size()
                && sentence.token(to).tag().startsWith("JJ")
                && sentence.token(to + 1).tag().equals("NNS");
        return sentence.token(from).word().matches("19\\d\\d|20\\d\\d") && !plural && !pluralNext;
    }

    /** "France 24", "Article 5", "Covid-19": digits behind a name with nothing behind them to count. */
    private static boolean endsName(Sentence sentence, int from, int to) {
        int before = isHyphen(sentence, from - 1) ? from - 2 : from - 1;
        boolean counts = to < sentence.size()
                && (sentence.token(to).isNoun() || sentence.token(to).tag().startsWith("JJ"));
        return before >= 0
                && Character.isDigit(sentence.token(from).word().charAt(0))
                && sentence.token(before).isProper()
                && !counts;
    }

    /** "A three-day truce", "a 19-year-old": what is counted is in the word itself. */
    private boolean isMeasure(Sentence sentence, int end) {
        return isHyphen(sentence, end)
                && end + 1 < sentence.size()
                && touches(sentence, end)
                && touches(sentence, end + 1)
                && lexicon.find("heads", sentence, end + 1).isEmpty();
    }

    /** The rest of something longer: the last part of "9-1-1". */
    private static boolean goesOn(Sentence sentence, int from) {
        return from >= 2
                && isHyphen(sentence, from - 1)
                && touches(sentence, from)
                && touches(sentence, from - 1)
                && Character.isDigit(sentence.token(from - 2).word().charAt(0));
    }

    private static boolean touches(Sentence sentence, int i) {
        return sentence.token(i).span().start() == sentence.token(i - 1).span().end();
    }

    private static boolean isCapital(Sentence sentence, int i) {
        return Character.isUpperCase(sentence.token(i).word().charAt(0));
    }

    static boolean isWord(Sentence sentence, int i, String word) {
        return i >= 0 && i < sentence.size() && sentence.token(i).word().equalsIgnoreCase(word);
    }

    static boolean isHyphen(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() && sentence.token(i).word().matches("[-–‐‑]");
    }
}
