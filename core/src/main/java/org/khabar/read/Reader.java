package org.khabar.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Factuality;
import org.khabar.model.passage.Passage;
import org.khabar.model.passage.Sentence;
import org.khabar.model.passage.Token;
import org.khabar.read.commitment.Commitments;
import org.khabar.read.commitment.Saying;
import org.khabar.read.commitment.Sayings;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.sentence.Discourse;
import org.khabar.read.sentence.Syntax;
import org.khabar.read.tally.FigureReader;

/**
 * Finds the claims in a passage. The names in them carry no ids yet and the places no coordinates; the resolving room
 * adds them. Immutable and safe between threads.
 */
public final class Reader {
    private final Knowledge knowledge;

    private Reader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** A reader with the lexicons that Khabar ships. */
    public static Reader load() {
        return new Reader(Knowledge.load());
    }

    /** Can a sentence with these words hold a claim at all? One that cannot needs no parse. */
    public boolean mayHoldClaim(Sentence sentence) {
        Collection<String> lemmas = sentence.tokens().stream().map(Token::lemma).toList();
        return knowledge.lexicon().mayTrigger(lemmas)
                || lemmas.contains("responsibility")
                || lemmas.stream().anyMatch(knowledge.ties()::mayTie)
                || FigureReader.mayHoldFigure(sentence);
    }

    /** The claims of a passage whose sentences are tagged and, where they may hold a claim, parsed; in text order. */
    public List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        Story story = new Story(passage.report(), new Discourse(knowledge));
        for (Sentence sentence : passage.sentences()) {
            if (sentence.parsed()) {
                claims.addAll(new SentenceReader(sentence, story, knowledge).read());
            } else {
                story.discourse().pass(new Syntax(sentence));
            }
        }
        claims.sort(
                Comparator.<Claim>comparingInt(c -> c.anchor().span().start()).thenComparing(Claim::id));
        return claims;
    }

    /** How far a parsed sentence commits itself to what one of its words says. */
    public Factuality factuality(Sentence sentence, int word) {
        return new Commitments(new Syntax(sentence), knowledge.cues()).at(word).factuality();
    }

    /** Every statement that a parsed sentence hands over. */
    public List<Saying> sayings(Sentence sentence) {
        return sentence.parsed() ? new Sayings(new Syntax(sentence), knowledge.cues()).find() : List.of();
    }
}
