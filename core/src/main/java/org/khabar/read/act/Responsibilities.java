package org.khabar.read.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khabar.model.claim.EventType;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Frame;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Syntax;

/**
 * Who takes or denies responsibility for an act: "claimed responsibility", "claimed the attack", "denied involvement".
 */
public final class Responsibilities {
    /**
     * Responsibility taken or denied.
     *
     * @param by who takes or denies it
     * @param denied denied rather than taken
     * @param cue the words that do it
     */
    public record Taken(List<Mention> by, boolean denied, String cue) {}

    /**
     * What was found.
     *
     * @param triggers the triggers to go on with
     * @param byTrigger responsibility taken for the act of a trigger, by its word
     */
    public record Found(List<Trigger> triggers, Map<Integer, Taken> byTrigger) {
        Optional<Taken> of(Happening happening) {
            return happening.members().stream()
                    .map(m -> byTrigger.get(m.at()))
                    .filter(t -> t != null)
                    .findFirst();
        }
    }

    private static final Set<String> TAKING = Set.of("claim", "take", "assume", "accept", "admit", "acknowledge");
    private static final Set<String> RESPONSIBILITY = Set.of("responsibility", "credit", "involvement", "role");
    static final Frame ATTACK = new Frame(
            EventType.ASSAULT, List.of(), List.of(), List.of(), Set.of(), false, false, Frame.Needs.ACTOR, null);

    private static final Set<String> ANSWERS = Set.of("retaliation", "revenge", "response", "reprisal", "vengeance");

    private final Syntax syntax;
    private final Roles roles;
    private final Cues cues;

    public Responsibilities(Syntax syntax, Roles roles, Cues cues) {
        this.syntax = syntax;
        this.roles = roles;
        this.cues = cues;
    }

    public Found find(List<Trigger> triggers) {
        List<Trigger> kept = new ArrayList<>(triggers);
        Map<Integer, Taken> taken = new HashMap<>();
        for (int i = 0; i < syntax.sentence().size(); i++) {
            if (syntax.token(i).isVerb()) {
                verb(i, kept, taken);
                answer(i, kept, taken);
            }
        }
        for (Trigger part : kept) {
            int whole = syntax.head(part.at());
            boolean included = syntax.relation(part.at()).equals("nmod")
                    && syntax.preposition(part.at()).startsWith("includ");
            if (included && taken.containsKey(whole) && part.frame().type() == EventType.ASSAULT) {
                taken.put(part.at(), taken.get(whole));
            }
        }
        return new Found(kept, taken);
    }

    private void verb(int i, List<Trigger> kept, Map<Integer, Taken> taken) {
        boolean denies = cues.is(Cues.Kind.DENIAL, syntax.lemma(i));
        if (!denies && !TAKING.contains(syntax.lemma(i))) {
            return;
        }
        OptionalInt object = syntax.patient(i);
        boolean responsibility = object.isPresent() && RESPONSIBILITY.contains(syntax.lemma(object.getAsInt()));
        Optional<Trigger> act = responsibility
                ? actUnder(i, object.getAsInt(), kept)
                : object.isPresent() && !denies && syntax.lemma(i).equals("claim")
                        ? actAt(object.getAsInt(), kept)
                        : Optional.empty();
        if (!responsibility && act.isEmpty()) {
            return;
        }
        List<Mention> by = syntax.agent(i).stream()
                .boxed()
                .flatMap(a -> roles.first(a).stream())
                .toList();
        if (by.isEmpty()) {
            act.ifPresent(kept::remove);
            kept.removeIf(t -> t.at() == i);
            return;
        }
        String cue = syntax.token(i).word()
                + (responsibility ? " " + syntax.token(object.getAsInt()).word() : "");
        kept.removeIf(t -> t.at() == i);
        Trigger trigger = act.orElseGet(() -> {
            Trigger made = new Trigger(i, i, object.getAsInt() + 1, -1, ATTACK);
            kept.add(made);
            return made;
        });
        taken.put(trigger.at(), new Taken(by, denies, cue));
    }

    /** "says the attack is revenge for …": who speaks so takes it on himself. */
    private void answer(int verb, List<Trigger> kept, Map<Integer, Taken> taken) {
        for (int content : syntax.children(verb, "ccomp")) {
            int subject = syntax.child(content, "nsubj");
            if (ANSWERS.contains(syntax.lemma(content)) && subject >= 0 && syntax.child(content, "cop") >= 0) {
                List<Mention> by = syntax.agent(verb).stream()
                        .boxed()
                        .flatMap(a -> roles.first(a).stream())
                        .toList();
                actAt(subject, kept)
                        .filter(t -> !by.isEmpty())
                        .ifPresent(t -> taken.put(
                                t.at(), new Taken(by, false, syntax.token(verb).word())));
            }
        }
    }

    private Optional<Trigger> actUnder(int verb, int object, List<Trigger> triggers) {
        Set<Integer> below = syntax.subtree(verb);
        return triggers.stream()
                .filter(t ->
                        t.at() > object && below.contains(t.at()) && t.frame().type() == EventType.ASSAULT)
                .filter(t -> List.of("for", "in", "of").contains(syntax.preposition(top(t.at(), object, verb))))
                .findFirst();
    }

    private int top(int at, int object, int verb) {
        int now = at;
        while (syntax.head(now) >= 0 && syntax.head(now) != object && syntax.head(now) != verb) {
            now = syntax.head(now);
        }
        return now;
    }

    private Optional<Trigger> actAt(int object, List<Trigger> triggers) {
        return triggers.stream()
                .filter(t -> t.frame().type() == EventType.ASSAULT
                        && (t.at() == object
                                || syntax.conjuncts(object).contains(t.at())
                                || (syntax.relation(t.at()).equals("nmod") && syntax.head(t.at()) == object)))
                .findFirst();
    }
}
