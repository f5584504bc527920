package org.khabar.read.sentence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.passage.NamedSpan;
import org.khabar.read.lexicon.Nouns;

/** Reads phrases headed by a common noun: which of their words name somebody or something, and what kind of thing. */
final class CommonNouns {
    private final Syntax syntax;
    private final Nouns nouns;
    private final Cuts cuts;
    private final Mentions mentions;

    CommonNouns(Syntax syntax, Nouns nouns, Cuts cuts, Mentions mentions) {
        this.syntax = syntax;
        this.nouns = nouns;
        this.cuts = cuts;
        this.mentions = mentions;
    }

    /** The mention that the noun heads. */
    Mention at(int head) {
        String lemma = syntax.lemma(head);
        if (nouns.is(Nouns.Kind.COLLAPSIBLE, lemma) || nouns.is(Nouns.Kind.ABUSE, lemma) || nouns.isThing(lemma)) {
            Optional<Mention> owner = namedOwner(head);
            if (owner.isPresent()) {
                return owner.get();
            }
        }
        int from = head;
        for (int left = head - 1; left >= 0 && belongs(left, head); left--) {
            if (keeps(left)) {
                from = left;
            }
        }
        if (from > 1 && syntax.token(from - 1).word().equals("-")) {
            from -= 2;
        }
        if (nouns.is(Nouns.Kind.DISTRICTS, lemma)) {
            Optional<Mention> named = namedDistrict(head);
            if (named.isPresent()) {
                return named.get();
            }
        }
        return cuts.of(head, from, head + 1, kindOf(head, from));
    }

    /** "Taliban fighters" are the Taliban; "Hamas positions" are Hamas's. */
    private Optional<Mention> namedOwner(int head) {
        for (int child : syntax.children(head, "compound", "amod", "nmod:poss", "appos")) {
            // "The group JNIM", but "the militants, al-Qaeda's friends, ..."
            Optional<NamedSpan> name = mentions.nameAt(child).filter(n -> n.from() <= head + 1);
            if (name.isPresent() && name.get().kind() == NamedSpan.Kind.ACTOR) {
                int from = mentions.withNationality(name.get().from());
                return Optional.of(cuts.of(head, from, name.get().to(), Mention.Kind.NAMED));
            }
        }
        for (int child : syntax.children(head, "nmod")) {
            if (nouns.is(Nouns.Kind.HOLDINGS, syntax.lemma(head))
                    && syntax.preposition(child).equals("of")
                    && mentions.of(child).isActor()) {
                return Optional.of(mentions.of(child).headedBy(head));
            }
            boolean belongs = Set.of("from", "of", "with").contains(syntax.preposition(child))
                    && !nouns.isThing(syntax.lemma(head));
            if (belongs
                    && mentions.nameAt(child)
                            .filter(n -> n.kind() == NamedSpan.Kind.ACTOR)
                            .isPresent()) {
                return Optional.of(mentions.of(child).headedBy(head));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> namedDistrict(int head) {
        for (int child : syntax.children(head, "nmod", "appos", "compound")) {
            boolean place = mentions.nameAt(child)
                            .filter(n -> n.kind() == NamedSpan.Kind.PLACE || n.kind() == NamedSpan.Kind.COUNTRY)
                            .isPresent()
                    || syntax.token(child).entity().equals("LOCATION");
            if (place
                    && (syntax.preposition(child).equals("of")
                            || syntax.preposition(child).isEmpty())) {
                return Optional.of(mentions.of(child).as(Mention.Kind.PLACE).headedBy(head));
            }
        }
        return Optional.empty();
    }

    /** What the noun stands for, where its words begin at {@code from}. */
    Mention.Kind kindOf(int head, int from) {
        String lemma = syntax.lemma(head);
        if (nouns.is(Nouns.Kind.VAGUE, lemma)) {
            boolean fights = (nouns.is(Nouns.Kind.GROUP_ANAPHORS, lemma) || lemma.equals("member"))
                    && syntax.children(head, "amod", "compound").stream()
                            .anyMatch(c -> nouns.is(Nouns.Kind.FIGHTING, syntax.lemma(c)));
            return fights ? Mention.Kind.GROUP : Mention.Kind.NOBODY;
        }
        if (nouns.isPeople(lemma)) {
            return Mention.Kind.GROUP;
        }
        boolean named = from < head && syntax.token(from).isProper();
        if (named && (nouns.is(Nouns.Kind.SITES, lemma) || nouns.is(Nouns.Kind.DISTRICTS, lemma))) {
            return Mention.Kind.PLACE;
        }
        return nouns.isThing(lemma) ? Mention.Kind.THING : Mention.Kind.NOBODY;
    }

    private boolean belongs(int i, int head) {
        int up = syntax.head(i);
        return up == head || (up > i && up <= head && belongs(up, head) && up != i);
    }

    private boolean keeps(int i) {
        // "Eight hundred protesters", "an 18-year-old man": neither count nor age is what they are called
        boolean counts = syntax.token(i).isNumber() || nouns.is(Nouns.Kind.SCALES, syntax.lemma(i));
        boolean age = i > 0
                && syntax.lemma(i).equals("old")
                && syntax.token(i - 1).word().equals("-");
        if (counts || age || syntax.hangsAs(i, "det", "nummod", "case", "punct", "advmod", "cc")) {
            return false;
        }
        if (syntax.relation(i).equals("nmod:poss")) {
            return mentions.nameAt(i).isPresent() || syntax.token(i).isProper();
        }
        return syntax.hangsAs(i, "compound", "amod")
                && !nouns.is(Nouns.Kind.NO_NAMES, syntax.lemma(i))
                && !nouns.is(Nouns.Kind.NO_NAMES, syntax.token(i).word().toLowerCase(Locale.ROOT))
                && !syntax.token(i).tag().equals("JJR");
    }
}
