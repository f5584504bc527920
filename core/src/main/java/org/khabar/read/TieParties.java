package org.khabar.read;

import java.util.List;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.sentence.Discourse;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Those between whom a tie can be: somebody with a name, somebody with weapons, a place. */
final class TieParties {
    private final Syntax syntax;
    private final Mentions mentions;
    private final Discourse discourse;
    private final Nouns nouns;

    TieParties(Syntax syntax, Mentions mentions, Discourse discourse, Nouns nouns) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.discourse = discourse;
        this.nouns = nouns;
    }

    /** Whoever the word and all that is coordinated with it stand for; nobody for -1. */
    List<Mention> actors(int head) {
        return head < 0
                ? List.of()
                : mentions.all(head).stream()
                        .map(m -> discourse.resolve(m, syntax, mentions))
                        .filter(Mention::isActor)
                        .toList();
    }

    /** The same, where they have a name or weapons. */
    List<Mention> known(int head) {
        return actors(head).stream().filter(this::isKnown).toList();
    }

    /** The known ones behind a preposition of the word. */
    List<Mention> known(int word, String preposition) {
        return syntax.byPreposition(word, preposition).stream()
                .flatMap(t -> known(t).stream())
                .toList();
    }

    /** The places that the word stands for; none for -1. */
    List<Mention> places(int head) {
        return head < 0
                ? List.of()
                : mentions.all(head).stream()
                        .filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.COUNTRY)
                        .toList();
    }

    boolean isKnown(Mention mention) {
        boolean capital = Character.isUpperCase(mention.text().charAt(0));
        boolean armed = nouns.is(Nouns.Kind.ARMED, syntax.lemma(Math.min(mention.head(), lastWord())));
        return mention.isNamed() || mention.kind() == Mention.Kind.GROUP && (capital || armed || isBody(mention));
    }

    /** "The junta", "the government": one body that rules. */
    private boolean isBody(Mention mention) {
        return List.of("junta", "government", "regime", "opposition", "party", "alliance")
                .contains(syntax.lemma(Math.min(mention.head(), lastWord())));
    }

    private int lastWord() {
        return syntax.sentence().size() - 1;
    }
}
