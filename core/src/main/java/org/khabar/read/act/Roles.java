package org.khabar.read.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.claim.EventType;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Frame;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.sentence.Discourse;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Finds who did it and to whom, in the slots that a trigger's frame names. */
public final class Roles {
    /**
     * Those who take part.
     *
     * @param actors who did it, or both sides
     * @param recipients whom or what it was done to
     */
    public record Cast(List<Mention> actors, List<Mention> recipients) {
        public Cast {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    private static final Set<EventType> PHYSICAL = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.RETREAT);

    /** Slots in which a town can stand for those who rule there: "Damascus rejected", "sanctions on Damascus". */
    private static final Set<String> SEATED = Set.of("subject", "object", "with", "against", "on");

    private static final Set<String> BESIDE = Set.of("at", "near", "outside");

    private static final Set<String> RUNNING_INTO = Set.of("hit", "strike");

    private final Syntax syntax;
    private final Mentions mentions;
    private final Nouns nouns;
    private final Cues cues;
    private final Discourse discourse;
    private final Slots slots;

    public Roles(Syntax syntax, Mentions mentions, Knowledge knowledge, Discourse discourse) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.nouns = knowledge.nouns();
        this.cues = knowledge.cues();
        this.discourse = discourse;
        this.slots = new Slots(syntax, mentions, nouns, cues);
    }

    /** Are those there whom a common word needs to count? */
    public boolean suffices(Trigger trigger) {
        if (trigger.frame().needs() == Frame.Needs.NOTHING) {
            return true;
        }
        Cast cast = of(trigger);
        return suffices(trigger.frame(), cast.actors(), cast.recipients());
    }

    /** The same for those who were found for a whole happening. */
    public boolean suffices(Frame frame, List<Mention> actors, List<Mention> recipients) {
        return switch (frame.needs()) {
            case NOTHING -> true;
            case ACTOR -> !actors.isEmpty();
            case RECIPIENT -> !recipients.isEmpty();
            case EITHER -> !actors.isEmpty() || !recipients.isEmpty();
            case BOTH -> !actors.isEmpty() && !recipients.isEmpty();
            case PERSON -> actors.stream().anyMatch(a -> a.kind() == Mention.Kind.NAMED);
            case FORCES -> actors.stream().anyMatch(a -> nouns.is(Nouns.Kind.ARMED, syntax.lemma(a.head())));
        };
    }

    /** Who takes part in what the trigger says. */
    public Cast of(Trigger trigger) {
        if (syntax.token(trigger.at()).isNumber()) {
            return leftOut(trigger.at());
        }
        boolean physical = PHYSICAL.contains(trigger.frame().type());
        // "X's murder": whoever has the slot of the recipient first
        List<Mention> recipients = firstFilled(trigger, trigger.frame().recipient(), physical, List.of());
        boolean suffered = suffered(trigger);
        if (recipients.isEmpty() && suffered) {
            recipients = lightActor(trigger);
        }
        List<Mention> actors =
                firstFilled(trigger, trigger.frame().actor(), false, keepsSlot(trigger) ? recipients : List.of());
        if (actors.isEmpty() && trigger.light() >= 0 && !suffered) {
            actors = lightActor(trigger);
        }
        if (actors.isEmpty() && trigger.light() < 0) {
            actors = user(trigger);
        }
        if (actors.isEmpty() && syntax.preposition(trigger.at()).equals("behind")) {
            // "denied that they were behind the killings"
            actors = syntax.children(trigger.at(), "nsubj").stream()
                    .flatMap(s -> accepted(s, false))
                    .toList();
        }
        if (trigger.frame().type() == EventType.ASSAULT) {
            int verb = trigger.at();
            if (syntax.hangsAs(verb, "advcl") && runsInto(syntax.head(verb))) {
                // "hit a mine, killing four": no deed of theirs either
                return new Cast(planters(syntax.head(verb)), recipients);
            }
            List<Mention> planters = actors.isEmpty() || runsInto(verb) ? planters(verb) : List.of();
            if (runsInto(verb)) {
                // "Five were killed when their lorry hit a mine": the five are the ones it was done to.
                return new Cast(
                        planters,
                        syntax.agent(verb).stream()
                                .boxed()
                                .filter(a -> syntax.child(a, "nmod:poss") < 0)
                                .flatMap(a -> accepted(a, true))
                                .toList());
            }
            actors = actors.isEmpty() ? planters : actors;
        }
        if (trigger.frame().mutual()) {
            return mutual(trigger, actors);
        }
        if (recipients.isEmpty() && trigger.light() >= 0) {
            recipients = lightRecipient(trigger, physical);
        }
        return new Cast(actors, without(recipients, actors));
    }

    /** "A bomb planted by rebels went off": whoever set the weapon that the verb speaks of. */
    private List<Mention> planters(int verb) {
        return syntax.children(verb, "nsubj", "obj", "obl").stream()
                .filter(slots::isWeapon)
                .flatMap(weapon -> syntax.children(weapon, "acl").stream())
                .flatMap(set -> syntax.byPreposition(set, "by").stream())
                .flatMap(by -> accepted(by, false))
                .toList();
    }

    /** "The convoy hit a mine": it suffered, and did nothing. */
    private boolean runsInto(int verb) {
        return RUNNING_INTO.contains(syntax.lemma(verb))
                && syntax.token(verb).isVerb()
                && syntax.children(verb, "obj").stream().anyMatch(slots::isWeapon);
    }

    /** "Through attacks, the rebels showed …": the attacks are theirs. */
    private List<Mention> user(Trigger trigger) {
        int verb = syntax.head(trigger.at());
        boolean used = verb >= 0
                && syntax.token(verb).isVerb()
                && syntax.relation(trigger.at()).equals("obl")
                && syntax.token(trigger.at()).isNoun()
                && syntax.preposition(trigger.at()).equals("through");
        return used
                ? syntax.agent(verb).stream()
                        .boxed()
                        .flatMap(a -> accepted(a, false))
                        .toList()
                : List.of();
    }

    /** "… and two by gunmen": they suffered what those before them did. */
    private Cast leftOut(int number) {
        int verb = syntax.token(syntax.head(number)).isVerb() ? syntax.head(number) : syntax.head(syntax.head(number));
        return new Cast(
                syntax.byPreposition(number, "by").stream()
                        .flatMap(b -> accepted(b, false))
                        .toList(),
                syntax.patient(verb).stream()
                        .boxed()
                        .flatMap(p -> accepted(p, true))
                        .toList());
    }

    private static boolean keepsSlot(Trigger trigger) {
        return trigger.frame().recipient().contains("poss")
                || trigger.frame().recipient().contains("subject");
    }

    private boolean suffered(Trigger trigger) {
        return trigger.light() >= 0
                && cues.is(Cues.Kind.SUFFERING, syntax.lemma(trigger.light()))
                && !syntax.passive(trigger.light());
    }

    private Cast mutual(Trigger trigger, List<Mention> subjects) {
        List<Mention> sides = new ArrayList<>(subjects);
        if (subjects.isEmpty() && syntax.token(trigger.at()).isVerb()) {
            // "to combat the rebels": nobody is said to do it
            return new Cast(List.of(), fill(trigger, "object", false));
        }
        int up = syntax.head(trigger.at());
        if (up >= 0 && syntax.token(trigger.at()).isNoun() && syntax.hangsAs(trigger.at(), "nsubj")) {
            // "fighting broke out between …"
            syntax.byPreposition(up, "between").forEach(b -> accepted(b, false).forEach(sides::add));
        }
        for (String slot : List.of("with", "between", "object", "against", "among")) {
            for (Mention side : fill(trigger, slot, false)) {
                if (sides.stream()
                        .noneMatch(s -> s.head() == side.head() || s.text().equals(side.text()))) {
                    sides.add(side);
                }
            }
        }
        return new Cast(sides, List.of());
    }

    private static List<Mention> without(List<Mention> recipients, List<Mention> actors) {
        return recipients.stream()
                .filter(r -> actors.stream()
                        .noneMatch(a -> a.from() == r.from() && a.to() == r.to()
                                || a.text().equals(r.text())))
                .toList();
    }

    private List<Mention> firstFilled(Trigger trigger, List<String> slots, boolean things, List<Mention> taken) {
        for (String slot : slots) {
            List<Mention> found = without(fill(trigger, slot, things), taken);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Mention> lightActor(Trigger trigger) {
        return syntax.agent(trigger.light()).stream()
                .boxed()
                .flatMap(a -> accepted(a, false))
                .toList();
    }

    private List<Mention> lightRecipient(Trigger trigger, boolean things) {
        List<Mention> found = new ArrayList<>();
        syntax.children(trigger.light(), "iobj")
                .forEach(i -> accepted(i, things).forEach(found::add));
        return found;
    }

    /** The mentions in one slot of the trigger. */
    private List<Mention> fill(Trigger trigger, String slot, boolean things) {
        boolean seats = !PHYSICAL.contains(trigger.frame().type())
                && (SEATED.contains(slot)
                        || slot.equals("within")
                                && Slots.isAimed(trigger.frame().type()));
        int at = trigger.at();
        return slots.heads(trigger, slot)
                // "near the gate of the mosque" says where, and not what was hit
                .filter(h -> !BESIDE.contains(slot) || !isPartOfSite(h))
                .flatMap(h -> accepted(h, things, seats)
                        // "freed Amadou, who was abducted in March, and Mariam": the clause is on him alone
                        .filter(m -> h > at || m.head() < at || !syntax.dominates(h, at)))
                .toList();
    }

    private boolean isPartOfSite(int noun) {
        return nouns.is(Nouns.Kind.PARTS_OF_SITES, syntax.lemma(noun)) && syntax.child(noun, "compound", "amod") < 0;
    }

    private Stream<Mention> accepted(int head, boolean things) {
        return accepted(head, things, false);
    }

    private Stream<Mention> accepted(int head, boolean things, boolean seats) {
        return mentions.all(head).stream()
                .flatMap(m -> discourse.resolveAll(m, syntax, mentions).stream())
                .filter(m -> accepts(m, things) || seats && m.kind() == Mention.Kind.PLACE);
    }

    private boolean accepts(Mention mention, boolean things) {
        if (slots.isWeapon(mention.head())
                && mention.kind() != Mention.Kind.NAMED
                && !nouns.is(Nouns.Kind.PEOPLE, syntax.lemma(mention.head()))) {
            return false;
        }
        return mention.isActor() || (things && mention.kind() == Mention.Kind.THING);
    }

    /** The subject of a word, whoever it is, resolved; for ties and holders. */
    public Optional<Mention> first(int head) {
        return accepted(head, false).findFirst();
    }
}
