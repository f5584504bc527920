package org.khabar.read.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.model.claim.EventType;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.sentence.Syntax;

/**
 * Tells acts of speech from the acts that they speak of. What is only asked, offered or threatened is no claim beside
 * the asking; what is denied is a claim and the denying none; a vow to do harm is a threat.
 */
public final class SpeechActs {
    private static final Set<EventType> SPEECH = Set.of(
            EventType.REQUEST,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.SUPPORT,
            EventType.CONCEDE);
    private static final Set<EventType> ASKING =
            Set.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE, EventType.REJECT, EventType.CONCEDE);
    private static final Set<EventType> PHYSICAL =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.AID, EventType.MOBILIZE, EventType.RETREAT);
    private static final Set<EventType> HOSTILE = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION);
    private static final Set<EventType> GIVEN = Set.of(
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.CONSULT);
    private static final Set<EventType> PROMISED =
            Set.of(EventType.AID, EventType.CONCEDE, EventType.RETREAT, EventType.SUPPORT, EventType.COOPERATE);
    private static final Set<String> COMPLEMENTS = Set.of("for", "to", "with", "on", "of", "against", "from", "that");

    private static final Set<String> YIELDING = Set.of("offer", "promise", "pledge", "vow");

    private final Syntax syntax;
    private final Cues cues;

    public SpeechActs(Syntax syntax, Cues cues) {
        this.syntax = syntax;
        this.cues = cues;
    }

    public static boolean isSpeech(EventType type) {
        return SPEECH.contains(type);
    }

    /** The triggers that are claims of their own, each with the type that its surroundings give it. */
    public List<Trigger> settle(List<Trigger> found) {
        List<Trigger> triggers = found.stream().map(this::promised).toList();
        List<Trigger> kept = new ArrayList<>();
        for (Trigger trigger : triggers) {
            if (!(handsOn(trigger) && triggers.stream().anyMatch(t -> isHandedOn(t, trigger)))
                    && triggers.stream().noneMatch(t -> swallows(t, trigger))) {
                kept.add(yielding(trigger, triggers));
            }
        }
        return kept;
    }

    /** "denied attacking", "ordered an attack": the act is the claim, not the speaking. */
    private boolean handsOn(Trigger trigger) {
        return isDenial(trigger)
                || (trigger.frame().type() == EventType.REJECT
                        && syntax.lemma(trigger.at()).equals("fail"))
                || (trigger.frame().type() == EventType.REQUEST
                        && syntax.lemma(trigger.at()).equals("order"));
    }

    private boolean isHandedOn(Trigger inner, Trigger speech) {
        boolean object =
                syntax.head(inner.at()) == speech.at() && syntax.hangsAs(inner.at(), "obj", "nsubj:pass", "obl");
        return isContent(inner, speech)
                && (isDenial(speech)
                        || object
                        || speech.frame().type() == EventType.REJECT
                                && PHYSICAL.contains(inner.frame().type()));
    }

    private boolean isDenial(Trigger trigger) {
        return trigger.frame().type() == EventType.REJECT && cues.is(Cues.Kind.DENIAL, syntax.lemma(trigger.at()));
    }

    private boolean swallows(Trigger speech, Trigger inner) {
        EventType type = speech.frame().type();
        boolean asks = ASKING.contains(type) && !(handsOn(speech) && isHandedOn(inner, speech));
        boolean blames =
                type == EventType.ACCUSE && !PHYSICAL.contains(inner.frame().type());
        return (asks || blames) && isContent(inner, speech);
    }

    /** Is the inner trigger part of what the outer one asks, offers or denies? */
    private boolean isContent(Trigger inner, Trigger speech) {
        if (inner.at() == speech.at()) {
            return false;
        }
        if (inner.at() >= speech.from() && inner.at() < speech.to()) {
            return inner.frame().type() != speech.frame().type();
        }
        int at = inner.predicate();
        while (at >= 0 && at != speech.at()) {
            if (!leadsUp(at) || (syntax.relation(at).equals("conj") && syntax.head(at) == speech.at())) {
                return false;
            }
            at = syntax.head(at);
        }
        return at == speech.at() && inner.at() > speech.at();
    }

    private boolean leadsUp(int at) {
        if (syntax.relation(at).equals("acl:relcl") || syntax.relation(at).equals("nsubj")) {
            return false;
        }
        if (syntax.hangsAs(at, "obl", "advcl") && !COMPLEMENTS.contains(syntax.preposition(at))) {
            return false;
        }
        if (syntax.hangsAs(at, "dep", "acl") && syntax.child(at, "nsubj") >= 0) {
            return false;
        }
        return syntax.hangsAs(
                at,
                "xcomp",
                "ccomp",
                "obj",
                "conj",
                "nmod",
                "obl",
                "acl",
                "dep",
                "compound",
                "amod",
                "advcl",
                "nsubj:pass");
    }

    /** "will not accept refugees" refuses them; "said it will release them" promises it. */
    private Trigger promised(Trigger trigger) {
        int verb = trigger.predicate();
        EventType type = trigger.frame().type();
        boolean will = syntax.children(verb, "aux").stream()
                .anyMatch(a -> Set.of("will", "would", "wo").contains(syntax.lemma(a)));
        boolean not =
                syntax.children(verb, "advmod").stream().anyMatch(a -> cues.is(Cues.Kind.NEGATORS, syntax.lemma(a)));
        boolean meddling = Set.of("intervene", "interfere").contains(syntax.lemma(verb));
        if (will && not && GIVEN.contains(type) && !meddling) {
            return trigger.with(trigger.frame().as(EventType.REJECT));
        }
        return will && PROMISED.contains(type) && isOwn(verb)
                ? trigger.with(trigger.frame().as(EventType.AGREE))
                : trigger;
    }

    private boolean isOwn(int verb) {
        int up = syntax.head(verb);
        boolean said = up >= 0
                && syntax.relation(verb).equals("ccomp")
                && syntax.token(up).isVerb()
                && cues.is(Cues.Kind.SAY, syntax.lemma(up));
        int subject = syntax.child(verb, "nsubj");
        return said && subject >= 0 && Set.of("it", "they", "he", "she").contains(syntax.lemma(subject));
    }

    /** An offer to yield is itself a concession; a vow to do harm is a threat. */
    private Trigger yielding(Trigger trigger, List<Trigger> triggers) {
        if (trigger.frame().type() != EventType.AGREE) {
            return trigger;
        }
        String lemma = syntax.lemma(trigger.at());
        for (Trigger content : triggers) {
            EventType type = content.frame().type();
            boolean clause =
                    syntax.hangsAs(content.predicate(), "xcomp", "ccomp", "advcl") && isContent(content, trigger);
            if (clause && YIELDING.contains(lemma) && (type == EventType.CONCEDE || type == EventType.RETREAT)) {
                return trigger.with(trigger.frame().as(EventType.CONCEDE));
            }
            boolean noun =
                    syntax.token(content.at()).isNoun() && type == EventType.CONCEDE && isContent(content, trigger);
            if (noun && content.light() < 0) {
                return trigger.with(trigger.frame().as(EventType.CONCEDE));
            }
            if (clause
                    && HOSTILE.contains(type)
                    && Set.of("vow", "swear", "promise", "pledge").contains(lemma)) {
                return trigger.with(trigger.frame().as(EventType.THREATEN));
            }
        }
        return trigger;
    }
}
