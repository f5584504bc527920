package org.khabar.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.claim.TieType;
import org.khabar.model.passage.NamedSpan;
import org.khabar.model.passage.Token;
import org.khabar.read.lexicon.TieWords;
import org.khabar.read.sentence.Discourse;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Finds the ties that a sentence states: who backs, leads, belongs to, is allied with or holds whom or what. */
final class TieReader {
    private final Syntax syntax;
    private final Mentions mentions;
    private final Discourse discourse;
    private final TieWords words;

    TieReader(Syntax syntax, Mentions mentions, Discourse discourse, TieWords words) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.discourse = discourse;
        this.words = words;
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
        if (token.isVerb()) {
            return verb(i);
        }
        if (!token.isNoun()) {
            return Optional.empty();
        }
        if (words.isPart(token.lemma())) {
            return part(i);
        }
        if (words.isAlly(token.lemma())) {
            return ally(i);
        }
        return token.lemma().equals("power") ? inPower(i) : Optional.empty();
    }

    /** "Turkish-backed rebels" */
    private Optional<Tie> compound(int i, TieWords.Tie tie) {
        int noun = syntax.hangsAs(i, "amod", "compound", "acl") ? syntax.head(i) : -1;
        if (noun < i) {
            noun = nextNoun(i);
        }
        if (noun < 0) {
            return Optional.empty();
        }
        Mention first = mentions.of(i - 2);
        if (!first.isNamed()
                && mentions.nameAt(i - 2).isEmpty()
                && !syntax.token(i - 2).isProper()) {
            return Optional.empty();
        }
        List<Mention> named = List.of(first.kind() == Mention.Kind.NOBODY ? first.as(Mention.Kind.NAMED) : first);
        boolean thing = tie.type() == TieType.CONTROLS;
        List<Mention> others = Stream.of(mentions.plain(noun))
                .filter(m ->
                        m.isActor() || (thing && (m.kind() == Mention.Kind.THING || m.kind() == Mention.Kind.PLACE)))
                .toList();
        return Optional.of(
                tie.reversed()
                        ? new Tie(tie.type(), i, i + 1, others, named)
                        : new Tie(tie.type(), i, i + 1, named, others));
    }

    private int nextNoun(int i) {
        for (int next = i + 1; next < syntax.sentence().size() && next < i + 6; next++) {
            if (syntax.token(next).isNoun() && !syntax.hangsAs(next, "compound")) {
                return next;
            }
        }
        return -1;
    }

    private Optional<Tie> verb(int i) {
        if (syntax.lemma(i).equals("ally") || syntax.lemma(i).equals("align")) {
            return Optional.of(
                    new Tie(TieType.ALLY, i, i + 1, actors(syntax.subject(i).orElse(-1)), with(i)));
        }
        Optional<TieWords.Tie> tie = words.verb(syntax.lemma(i));
        if (tie.isEmpty() || syntax.hangsAs(i, "amod")) {
            return Optional.empty();
        }
        TieType type = tie.get().type();
        List<Mention> actors = actors(syntax.agent(i).orElse(-1));
        List<Mention> recipients = switch (type) {
            case CONTROLS -> places(syntax.patient(i).orElse(-1));
            case PART_OF ->
                syntax.byPreposition(i, "to").stream()
                        .flatMap(t -> actors(t).stream())
                        .toList();
            case RECRUITS_FROM ->
                syntax.byPreposition(i, "from").stream()
                        .flatMap(t -> actors(t).stream())
                        .toList();
            default -> named(actors(syntax.patient(i).orElse(-1)));
        };
        if (type == TieType.SUPPORTS
                && (i + 1 >= syntax.sentence().size() || named(actors).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Tie(type, i, i + 1, type == TieType.CONTROLS ? named(actors) : actors, recipients));
    }

    private List<Mention> with(int i) {
        return syntax.byPreposition(i, "with").stream()
                .flatMap(t -> actors(t).stream())
                .toList();
    }

    private static List<Mention> named(List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.isNamed()
                        || m.kind() == Mention.Kind.GROUP
                                && Character.isUpperCase(m.text().charAt(0)))
                .toList();
    }

    private List<Mention> actors(int head) {
        return head < 0
                ? List.of()
                : mentions.all(head).stream()
                        .map(m -> discourse.resolve(m, syntax, mentions))
                        .filter(Mention::isActor)
                        .toList();
    }

    private List<Mention> places(int head) {
        return head < 0
                ? List.of()
                : mentions.all(head).stream()
                        .filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.COUNTRY)
                        .toList();
    }

    /** "X, a faction of Y", "the Y affiliate X", "X becomes a member of Y" */
    private Optional<Tie> part(int i) {
        List<Mention> wholes = new ArrayList<>();
        syntax.byPreposition(i, "of").forEach(o -> wholes.addAll(named(actors(o))));
        for (int modifier : syntax.children(i, "compound", "nmod:poss", "amod")) {
            if (wholes.isEmpty()
                    && mentions.nameAt(modifier)
                            .filter(n -> n.kind() == NamedSpan.Kind.ACTOR)
                            .isPresent()) {
                wholes.add(mentions.of(modifier));
            }
        }
        List<Mention> parts = new ArrayList<>();
        if (syntax.relation(i).equals("appos")) {
            parts.addAll(named(actors(syntax.head(i))));
        } else if (syntax.child(i, "cop") >= 0
                || Set.of("become", "remain", "be").contains(syntax.head(i) < 0 ? "" : syntax.lemma(syntax.head(i)))) {
            parts.addAll(named(actors(
                    syntax.child(i, "nsubj") >= 0
                            ? syntax.child(i, "nsubj")
                            : syntax.subject(Math.max(syntax.head(i), 0)).orElse(-1))));
        } else {
            syntax.children(i, "appos").forEach(a -> parts.addAll(named(actors(a))));
        }
        return Optional.of(new Tie(TieType.PART_OF, i, i + 1, parts, wholes));
    }

    /** "its al-Qaeda allies", "an ally of X" */
    private Optional<Tie> ally(int i) {
        List<Mention> ones = new ArrayList<>();
        List<Mention> others = new ArrayList<>();
        for (int owner : syntax.children(i, "nmod:poss")) {
            others.addAll(actors(owner));
        }
        syntax.byPreposition(i, "of").forEach(o -> others.addAll(actors(o)));
        for (int modifier : syntax.children(i, "compound", "amod", "nmod:poss")) {
            for (int each : syntax.conjuncts(modifier)) {
                mentions.nameAt(each)
                        .filter(n -> n.kind() == NamedSpan.Kind.ACTOR)
                        .ifPresent(n -> ones.add(mentions.of(each)));
            }
        }
        if (ones.isEmpty() && syntax.child(i, "cop") >= 0) {
            ones.addAll(actors(syntax.child(i, "nsubj")));
        }
        if (ones.isEmpty() && syntax.relation(i).equals("appos")) {
            ones.addAll(actors(syntax.head(i)));
        }
        ones.removeIf(o -> others.stream().anyMatch(x -> x.text().equals(o.text())));
        return Optional.of(new Tie(TieType.ALLY, i, i + 1, others, ones));
    }

    /** "The Taliban is in power in Kabul." */
    private Optional<Tie> inPower(int i) {
        if (!syntax.preposition(i).equals("in")) {
            return Optional.empty();
        }
        int subject = syntax.child(i, "nsubj") >= 0
                ? syntax.child(i, "nsubj")
                : syntax.head(i) >= 0 ? syntax.subject(syntax.head(i)).orElse(-1) : -1;
        List<Mention> places = new ArrayList<>();
        syntax.children(i, "nmod", "obl").forEach(p -> places.addAll(places(p)));
        if (places.isEmpty()) {
            discourse.lastCountry().ifPresent(places::add);
        }
        return Optional.of(new Tie(TieType.CONTROLS, i - 1, i + 1, named(actors(subject)), places));
    }
}
