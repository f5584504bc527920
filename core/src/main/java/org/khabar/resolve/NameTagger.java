package org.khabar.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.Token;

/**
 * Finds the names of a register in a sentence: the longest name first, none across another. Words are taken as a name
 * only where they are written like one, so "turkey" and "is" stay words. Knows nothing of the day: a name that has
 * meant several actors carries all their ids.
 */
public final class NameTagger {
    private static final int HEADLINE_WORDS = 4;

    private final NameTrie<NameTag> names;
    private final SharedNoun sharedNoun;

    public NameTagger(ActorRegister register) {
        this.names = register.names();
        this.sharedNoun = new SharedNoun(names);
    }

    /** The names in a sentence, in order, not overlapping. */
    public List<NamedSpan> tag(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<String> words = new ArrayList<>(tokens.size());
        tokens.forEach(token -> words.add(token.word()));
        List<NamedSpan> spans = scan(words, tokens);
        spans.removeIf(span -> isPartOfPerson(span, tokens));
        sharedNoun.give(spans, words);
        return List.copyOf(spans);
    }

    /** The names in a phrase that was cut into words. */
    List<NamedSpan> scan(List<String> phrase) {
        return scan(phrase, List.of());
    }

    private List<NamedSpan> scan(List<String> written, List<Token> tokens) {
        Cut cut = Cut.of(written);
        boolean headline = isHeadline(written);
        List<NamedSpan> spans = new ArrayList<>();
        int i = 0;
        while (i < cut.words.size()) {
            @Nullable Hit hit = cut.startsToken(i) ? hitAt(cut, i, written, tokens) : null;
            if (hit == null || (headline && cut.isAbbreviation(i))) {
                i++;
                continue;
            }
            if (!hit.ids.isEmpty()) {
                spans.add(new NamedSpan(cut.token[i], cut.token[i + hit.length - 1] + 1, hit.kind, hit.ids));
            }
            i += hit.length;
        }
        return spans;
    }

    private record Hit(int length, NamedSpan.Kind kind, List<String> ids) {}

    // Tries the longest name first and falls back to shorter ones that the text's capitals bear out.
    private @Nullable Hit hitAt(Cut cut, int i, List<String> written, List<Token> tokens) {
        int end = cut.words.size();
        while (end > i) {
            NameTrie.@Nullable Match<NameTag> match = names.longestAt(cut.words.subList(0, end), i);
            if (match == null) {
                return null;
            }
            int last = i + match.length() - 1;
            if (cut.endsToken(last) && !endsInVerb(cut, i, last, tokens)) {
                @Nullable Hit hit = accepted(match, cut.token[i], cut.token[last] + 1, written);
                if (hit != null) {
                    return hit;
                }
            }
            end = last;
        }
        return null;
    }

    private static @Nullable Hit accepted(NameTrie.Match<NameTag> match, int from, int to, List<String> written) {
        int capitals = Name.countCapitals(String.join(" ", written.subList(from, to)));
        boolean article = from > 0 && written.get(from - 1).equalsIgnoreCase("the");
        List<NameTag> good = match.values().stream()
                .filter(tag -> capitals >= tag.capitals() && (article || !tag.article()))
                .toList();
        if (good.isEmpty()) {
            return null;
        }
        NamedSpan.Kind kind = preferred(good);
        List<String> ids = good.stream()
                .filter(tag -> tag.kind() == kind && !tag.id().isEmpty())
                .map(NameTag::id)
                .distinct()
                .toList();
        return new Hit(match.length(), kind, ids);
    }

    private static NamedSpan.Kind preferred(List<NameTag> tags) {
        for (NamedSpan.Kind kind : List.of(NamedSpan.Kind.COUNTRY, NamedSpan.Kind.NATIONALITY, NamedSpan.Kind.ACTOR)) {
            if (tags.stream().anyMatch(tag -> tag.kind() == kind)) {
                return kind;
            }
        }
        return tags.getFirst().kind();
    }

    // "Russia forces Ukraine to withdraw" has no Russian forces in it.
    private static boolean endsInVerb(Cut cut, int first, int last, List<Token> tokens) {
        return !tokens.isEmpty()
                && cut.token[first] < cut.token[last]
                && tokens.get(cut.token[last]).isVerb();
    }

    // "Jordan" in "Jordan Peterson" is no country.
    private static boolean isPartOfPerson(NamedSpan span, List<Token> tokens) {
        return span.length() == 1
                && (span.kind() == NamedSpan.Kind.COUNTRY || span.kind() == NamedSpan.Kind.OUTLET)
                && isPerson(tokens, span.from())
                && (isPerson(tokens, span.from() - 1) || isPerson(tokens, span.to()));
    }

    private static boolean isPerson(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).entity().equals("PERSON");
    }

    // Where every word is in capitals, "IS" and "US" may be the plain words.
    private static boolean isHeadline(List<String> written) {
        return written.size() >= HEADLINE_WORDS
                && written.stream().noneMatch(word -> word.chars().anyMatch(Character::isLowerCase));
    }

    /** A text cut into comparable words, each with the token it came from. */
    private record Cut(List<String> words, int[] token) {
        static Cut of(List<String> written) {
            List<String> words = new ArrayList<>(written.size());
            int[] token = new int[2 * written.size() + 4];
            for (int t = 0; t < written.size(); t++) {
                int before = words.size();
                NameWords.addWords(written.get(t), words);
                if (words.size() > token.length) {
                    token = Arrays.copyOf(token, 2 * words.size());
                }
                Arrays.fill(token, before, words.size(), t);
            }
            return new Cut(words, token);
        }

        boolean startsToken(int i) {
            return i == 0 || token[i - 1] != token[i];
        }

        boolean endsToken(int i) {
            return i == words.size() - 1 || token[i + 1] != token[i];
        }

        boolean isAbbreviation(int i) {
            return NameWords.isAbbreviation(words.get(i));
        }
    }
}
