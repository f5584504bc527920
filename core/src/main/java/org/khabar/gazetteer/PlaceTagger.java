package org.khabar.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.Token;
import org.khabar.resolve.NameTrie;
import org.khabar.resolve.NameWords;

/**
 * Finds the names of places other than countries in a sentence: the longest name first, none across another. A name
 * that may well be an everyday word or a person is taken only where the sentence bears it out. Safe between threads.
 */
public final class PlaceTagger {
    /** Letters, all capitals, up to which a word may be an abbreviation of anything. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final Gazetteer gazetteer;
    private final PlaceEvidence evidence;

    public PlaceTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.evidence = new PlaceEvidence(gazetteer.names());
    }

    /** The places named in a sentence, in order, not overlapping, each with the ids of all that bear the name. */
    public List<NamedSpan> tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Cut cut = Cut.of(tokens);
        List<NamedSpan> spans = new ArrayList<>();
        int i = 0;
        while (i < cut.words.size()) {
            int length = 1;
            if (cut.startsToken(i) && hasCapital(tokens.get(cut.token(i)).word())) {
                length = tagAt(cut, i, tokens, spans);
            }
            i += length;
        }
        return List.copyOf(spans);
    }

    /**
     * A name with the kind of area and what it lies in, where these follow it: "Khost Province, Afghanistan". Best
     * given to {@link PlaceResolver#context}.
     *
     * @param text the report's text
     * @param from first token of the name
     * @param to one past its last
     */
    public String inFull(Sentence sentence, String text, int from, int to) {
        return sentence.words(text, from, evidence.endInFull(sentence.tokens(), to));
    }

    // Tries the longest name and then shorter ones; gives the number of words that are done with.
    private int tagAt(Cut cut, int i, List<Token> tokens, List<NamedSpan> spans) {
        int end = cut.words.size();
        while (end > i) {
            NameTrie.@Nullable Match<GazetteerPlace> match = gazetteer.names().longestAt(cut.words.subList(0, end), i);
            if (match == null) {
                return 1;
            }
            int last = i + match.length() - 1;
            if (cut.endsToken(last)) {
                if (match.values().stream().anyMatch(place -> place.kind() == GazetteerPlace.Kind.COUNTRY)) {
                    return match.length();
                }
                Name name = new Name(cut.token(i), cut.token(last) + 1, cut.words.subList(i, last + 1), match.values());
                if (isPlace(name, tokens)) {
                    spans.add(new NamedSpan(name.from, name.to, NamedSpan.Kind.PLACE, ids(match.values())));
                    return match.length();
                }
            }
            end = last;
        }
        return 1;
    }

    private record Name(int from, int to, List<String> words, List<GazetteerPlace> places) {}

    private boolean isPlace(Name name, List<Token> tokens) {
        String last = tokens.get(name.to - 1).word();
        if (!hasCapital(last) || evidence.isNoName(tokens, name.from, name.to)) {
            return false;
        }
        boolean doubtful = evidence.isTrap(name.words)
                || (name.to - name.from == 1 && isAbbreviation(last))
                || !(gazetteer.isTrusted(name.words) || isLarge(name));
        return doubtful
                ? evidence.saysPlace(tokens, name.from, name.to)
                : !evidence.isWithinLongerName(tokens, name.from, name.to);
    }

    private static boolean isLarge(Name name) {
        return name.places.stream()
                .anyMatch(place -> place.population() >= PlaceEvidence.LARGE
                        && NameWords.normalise(place.name()).equals(name.words));
    }

    private static boolean hasCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() <= LONGEST_ABBREVIATION && word.chars().noneMatch(Character::isLowerCase);
    }

    private static List<String> ids(List<GazetteerPlace> places) {
        return places.stream().map(GazetteerPlace::id).toList();
    }

    /** A sentence cut into comparable words, each with the token it came from. */
    private record Cut(List<String> words, List<Integer> tokens) {
        static Cut of(List<Token> tokens) {
            List<String> words = new ArrayList<>(tokens.size());
            List<Integer> sources = new ArrayList<>(tokens.size());
            for (int t = 0; t < tokens.size(); t++) {
                String written = tokens.get(t).word();
                for (String word : isPlain(written) ? List.of(written) : NameWords.normalise(written)) {
                    words.add(word);
                    sources.add(t);
                }
            }
            return new Cut(words, sources);
        }

        // Most words are small letters only and need no work; "the" is left out of names.
        private static boolean isPlain(String word) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                    return false;
                }
            }
            return !word.equals("the");
        }

        int token(int i) {
            return tokens.get(i);
        }

        boolean startsToken(int i) {
            return i == 0 || token(i - 1) != token(i);
        }

        boolean endsToken(int i) {
            return i + 1 == tokens.size() || token(i + 1) != token(i);
        }
    }
}
