package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.model.claim.TieType;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Token;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.lexicon.TieWords;
import org.khabar.read.sentence.Discourse;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Finds the ties that a sentence states: who backs, leads, belongs to, is allied with or holds whom or what. */
final class TieReader {
    private final Syntax syntax;
    private final Mentions mentions;
    private final TieWords words;
    private final TieParties parties;
    private final TieVerbs verbs;
    private final TieNouns nouns;

    TieReader(Syntax syntax, Mentions mentions, Discourse discourse, Knowledge knowledge) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.words = knowledge.ties();
        this.parties = new TieParties(syntax, mentions, discourse, knowledge.nouns());
        this.verbs = new TieVerbs(syntax, parties, words);
        this.nouns = new TieNouns(syntax, mentions, discourse, parties);
    }

    List<Tie> find() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < syntax.sentence().size(); i++) {
            Optional<Tie> tie = at(i);
            tie.filter(t -> !t.actors().isEmpty() && !t.recipients().isEmpty()).ifPresent(ties::add);
        }
        return ties;
    }

    private Optional<Tie> at(int i) {
        Token token = syntax.token(i);
        String word = token.word().toLowerCase(Locale.ROOT);
        if (i >= 2
                && syntax.token(i - 1).word().equals("-")
                && words.compound(word).isPresent()) {
            return words.compound(word).flatMap(tie -> compound(i, tie));
        }
        if (token.tag().startsWith("JJ") || token.tag().equals("VBN")) {
            Optional<TieType> said = words.adjective(word);
            if (said.isPresent()) {
                return nouns.adjective(i, said.get());
            }
        }
        if (token.isVerb()) {
            return verbs.at(i);
        }
        if (!token.isNoun()) {
            return Optional.empty();
        }
        if (words.isPower(token.lemma())) {
            return nouns.inPower(i);
        }
        return words.noun(token.lemma()).flatMap(tie -> nouns.noun(i, tie));
    }

    /** "Turkish-backed rebels" */
    private Optional<Tie> compound(int i, TieWords.Tie tie) {
        Optional<NamedSpan> whole = mentions.nameAt(i).filter(n -> n.from() <= i - 2 && i + 1 < n.to());
        if (whole.isPresent()) {
            return Optional.of(withinName(i, whole.get(), tie));
        }
        int noun = syntax.hangsAs(i, "amod", "compound", "acl") ? syntax.head(i) : -1;
        if (noun < i) {
            noun = nextNoun(i);
        }
        Mention first = mentions.of(i - 2);
        boolean known = parties.isKnown(first)
                || mentions.nameAt(i - 2).isPresent()
                || syntax.token(i - 2).isProper();
        if (noun < 0 || !known) {
            return Optional.empty();
        }
        List<Mention> named = List.of(first.kind() == Mention.Kind.NOBODY ? first.as(Mention.Kind.NAMED) : first);
        boolean thing = tie.type() == TieType.CONTROLS;
        List<Mention> others = Stream.of(mentions.plain(noun))
                .filter(m ->
                        m.isActor() || (thing && (m.kind() == Mention.Kind.THING || m.kind() == Mention.Kind.PLACE)))
                .toList();
        return Optional.of(tie(i, tie, named, others));
    }

    /** "the Turkish-backed Free Army", where all of it is one known name. */
    private Tie withinName(int i, NamedSpan name, TieWords.Tie tie) {
        Mention whole = mentions.of(i);
        String rest = IntStream.range(i + 1, name.to())
                .mapToObj(w -> syntax.token(w).word())
                .collect(Collectors.joining(" "));
        Mention first = whole.named(syntax.token(i - 2).word(), Mention.Kind.COUNTRY);
        return tie(i, tie, List.of(first), List.of(whole.named(rest, Mention.Kind.NAMED)));
    }

    private static Tie tie(int i, TieWords.Tie tie, List<Mention> first, List<Mention> second) {
        return tie.reversed()
                ? new Tie(tie.type(), i, i + 1, second, first)
                : new Tie(tie.type(), i, i + 1, first, second);
    }

    private int nextNoun(int i) {
        for (int next = i + 1; next < syntax.sentence().size() && next < i + 6; next++) {
            if (syntax.token(next).isNoun() && !syntax.hangsAs(next, "compound")) {
                return next;
            }
        }
        return -1;
    }
}
