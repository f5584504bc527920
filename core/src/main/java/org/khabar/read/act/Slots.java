package org.khabar.read.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.claim.EventType;
import org.khabar.model.passage.NamedSpan;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** The words that stand in the slots of a trigger's frame, whoever or whatever they are. */
final class Slots {
    /** Acts of speech that are aimed at somebody, and so at whoever rules the place that they name. */
    private static final Set<EventType> AIMED =
            Set.of(EventType.THREATEN, EventType.SANCTION, EventType.REJECT, EventType.REQUEST, EventType.SUPPORT);

    private final Syntax syntax;
    private final Mentions mentions;
    private final Nouns nouns;
    private final Cues cues;

    Slots(Syntax syntax, Mentions mentions, Nouns nouns, Cues cues) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.nouns = nouns;
        this.cues = cues;
    }

    /** Is it an act of speech that is aimed at somebody? */
    static boolean isAimed(EventType type) {
        return AIMED.contains(type);
    }

    /** The heads of what fills a slot. */
    Stream<Integer> heads(Trigger trigger, String slot) {
        int at = trigger.at();
        return switch (slot) {
            case "subject" -> subject(trigger);
            case "bearer" -> syntax.subject(at).stream().boxed();
            case "object" -> syntax.patient(at).stream().boxed();
            case "indirect" -> syntax.children(at, "iobj").stream();
            case "poss" -> syntax.children(at, "nmod:poss").stream().filter(owner -> !isCited(owner));
            case "compound" -> Stream.concat(namedModifiers(at), namedBefore(trigger));
            case "clause" -> clauseSubject(at);
            case "owner" -> syntax.patient(at).stream().boxed().flatMap(o -> syntax.children(o, "nmod:poss").stream());
            case "within" -> within(trigger).stream();
            default -> prepositional(trigger, slot);
        };
    }

    /** Is it the last word for a weapon? */
    boolean isWeapon(int head) {
        return nouns.weaponEndingAt(syntax.sentence().tokens(), head).isPresent();
    }

    /** "cut them off, citing their abuses": not those of whoever cites them, whom "their" would be taken for. */
    private boolean isCited(int owner) {
        return syntax.token(owner).tag().equals("PRP$")
                && syntax.ancestors(owner).stream()
                        .limit(2)
                        .anyMatch(up -> cues.is(Cues.Kind.QUOTING, syntax.lemma(up)));
    }

    private Stream<Integer> subject(Trigger trigger) {
        int at = trigger.predicate();
        return syntax.agent(at).stream().boxed().flatMap(this::wielders);
    }

    /** "Russian missiles hit", "the army's tanks shelled": whose weapon it is. */
    private Stream<Integer> wielders(int subject) {
        boolean wielded = isWeapon(subject) && !nouns.is(Nouns.Kind.PEOPLE, syntax.lemma(subject));
        return wielded
                ? Stream.concat(namedModifiers(subject), syntax.children(subject, "nmod:poss").stream())
                : Stream.of(subject);
    }

    private Stream<Integer> namedModifiers(int noun) {
        return syntax.children(noun, "compound", "amod").stream()
                .flatMap(c -> isPeoples(c) ? syntax.children(c, "conj").stream() : Stream.of(c))
                .filter(c -> mentions.nameAt(c)
                                .filter(n -> n.kind() != NamedSpan.Kind.PLACE && n.kind() != NamedSpan.Kind.OUTLET)
                                .isPresent()
                        || syntax.token(c).entity().equals("ORGANIZATION")
                        || (isCommon(c)
                                && !syntax.lemma(c).equals("troop")
                                && nouns.is(Nouns.Kind.ARMED, syntax.lemma(c))));
    }

    /** "hungry Afghans and rebel attacks": no plural stands before the noun it belongs to. */
    private boolean isPeoples(int i) {
        return syntax.token(i).tag().equals("NNPS")
                && mentions.nameAt(i)
                        .filter(n -> n.kind() == NamedSpan.Kind.NATIONALITY)
                        .isPresent();
    }

    /** "a US drone strike": the name right before the phrase. */
    private Stream<Integer> namedBefore(Trigger trigger) {
        int before = trigger.from() - 1;
        boolean named = before >= 0
                && trigger.from() < trigger.at()
                && mentions.nameAt(before)
                        .filter(n -> n.kind() != NamedSpan.Kind.PLACE && n.kind() != NamedSpan.Kind.OUTLET)
                        .isPresent();
        return named ? Stream.of(before) : Stream.of();
    }

    private boolean isCommon(int i) {
        return syntax.token(i).isNoun() && !syntax.token(i).isProper();
    }

    private Stream<Integer> clauseSubject(int verb) {
        return syntax.children(verb, "ccomp", "xcomp").stream()
                .map(c -> syntax.child(c, "nsubj", "nsubj:pass"))
                .filter(s -> s >= 0);
    }

    private Stream<Integer> prepositional(Trigger trigger, String preposition) {
        List<Integer> found = new ArrayList<>(syntax.byPreposition(trigger.at(), preposition));
        if (trigger.light() >= 0) {
            found.addAll(syntax.byPreposition(trigger.light(), preposition));
        } else {
            // "killed ten in attacks by …", "signed a deal with …": the phrase hangs from the object
            syntax.children(
                            trigger.at(),
                            preposition.equals("between")
                                    ? new String[] {"obj", "nsubj:pass", "nsubj"}
                                    : new String[] {"obj", "nsubj:pass"})
                    .forEach(o -> found.addAll(syntax.byPreposition(o, preposition)));
        }
        if (found.isEmpty() && syntax.token(trigger.at()).isNoun()) {
            besides(trigger.at() + 1, preposition).ifPresent(found::add);
        }
        int counted = syntax.head(trigger.at());
        if (counted >= 0
                && syntax.relation(trigger.at()).equals("nmod")
                && cues.is(Cues.Kind.COUNTING, syntax.lemma(counted))) {
            found.addAll(syntax.byPreposition(counted, preposition));
        }
        return found.stream();
    }

    /** The noun of a preposition that stands right behind the trigger, wherever the parser hung it. */
    private Optional<Integer> besides(int at, String preposition) {
        boolean stands =
                at < syntax.sentence().size() && syntax.lemma(at).equals(preposition) && syntax.hangsAs(at, "case");
        return stands ? Optional.of(syntax.head(at)) : Optional.empty();
    }

    /** The first actor anywhere in what follows the trigger. */
    private Optional<Integer> within(Trigger trigger) {
        if (syntax.token(trigger.at()).isNoun() && trigger.light() < 0) {
            return Optional.empty();
        }
        List<Integer> below = new ArrayList<>();
        for (int child : syntax.sentence().children(trigger.predicate())) {
            if (syntax.hangsAs(child, "obj", "obl", "xcomp", "ccomp", "nmod", "iobj", "acl", "dep")
                    && child > trigger.from()) {
                below.addAll(syntax.subtree(child));
            }
        }
        List<Mention> named = below.stream()
                .filter(i -> i > trigger.at())
                .sorted()
                .filter(i -> syntax.token(i).isNoun() || mentions.nameAt(i).isPresent())
                .filter(i -> isAimedAt(i, trigger))
                .map(mentions::of)
                .toList();
        // "ready to send troops to Mali": one's own troops are not the ones it is promised to
        return named.stream()
                .filter(m -> !isOwnMeans(m, trigger))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(Mention::head);
    }

    private boolean isAimedAt(int i, Trigger trigger) {
        Mention mention = mentions.of(i);
        boolean nationality = mentions.nameAt(i)
                .filter(n -> n.kind() == NamedSpan.Kind.NATIONALITY)
                .isPresent();
        boolean modifies =
                syntax.hangsAs(i, "compound", "amod") && (!mention.isNamed() || nationality && modifiesPeople(i));
        boolean place = mention.kind() == Mention.Kind.PLACE
                && AIMED.contains(trigger.frame().type());
        return (mention.isActor() || place) && !modifies;
    }

    private boolean isOwnMeans(Mention mention, Trigger trigger) {
        boolean lends = Set.of(EventType.AGREE, EventType.REJECT, EventType.CONCEDE)
                .contains(trigger.frame().type());
        return lends
                && mention.kind() == Mention.Kind.GROUP
                && nouns.is(Nouns.Kind.ARMED, syntax.lemma(mention.head()));
    }

    private boolean modifiesPeople(int i) {
        int up = syntax.head(i);
        return up >= 0 && mentions.of(up).isActor();
    }
}
