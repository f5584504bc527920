package org.khabar.read.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Responsibility;
import org.khabar.read.commitment.Commitment;
import org.khabar.read.commitment.Commitments;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Fills in the acts of one sentence: who, whom, how surely and on whose word. */
public final class Acts {
    private final Syntax syntax;
    private final Mentions mentions;
    private final Roles roles;
    private final Commitments commitments;
    private final Knowledge knowledge;
    private final NoActs noActs;

    public Acts(Syntax syntax, Mentions mentions, Roles roles, Commitments commitments, Knowledge knowledge) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.roles = roles;
        this.commitments = commitments;
        this.knowledge = knowledge;
        this.noActs = new NoActs(syntax, mentions, knowledge);
    }

    public List<Draft> find() {
        List<Trigger> triggers = new SpeechActs(syntax, knowledge.cues())
                .settle(new Gaps(syntax).fill(new Triggers(syntax, knowledge).find(roles::suffices)));
        Responsibilities.Found responsibility = new Responsibilities(syntax, roles, knowledge.cues()).find(triggers);
        List<Draft> drafts = new ArrayList<>();
        for (Happening happening : new Happenings(syntax, knowledge.cues()).group(responsibility.triggers())) {
            draft(happening, responsibility.of(happening)).ifPresent(drafts::add);
        }
        return drafts.stream()
                .filter(d -> !noActs.holds(d, drafts))
                .map(d -> accused(helping(d, drafts), drafts))
                .toList();
    }

    /** "troops were sent to help the mission": the move is made for those whom it helps. */
    private Draft helping(Draft draft, List<Draft> all) {
        return all.stream()
                .filter(d -> draft.recipients().isEmpty() && noActs.isSentTo(draft, d) && noActs.isPurpose(d, all))
                .findFirst()
                .map(d -> draft.to(d.recipients()))
                .orElse(draft);
    }

    /** "blamed the army for the killing": the accused is the one said to have done it. */
    private Draft accused(Draft draft, List<Draft> all) {
        if (!draft.actors().isEmpty() || draft.commitment().factuality() != Factuality.PROBABLE) {
            return draft;
        }
        return all.stream()
                .filter(d -> d.main().frame().type() == EventType.ACCUSE
                        && d.main().at() != draft.main().at()
                        && syntax.dominates(d.main().at(), draft.main().at())
                        && !d.recipients().isEmpty())
                .findFirst()
                .map(d -> new Draft(
                        draft.happening(),
                        d.recipients(),
                        draft.recipients(),
                        draft.commitment(),
                        Responsibility.SUSPECTED,
                        draft.holders()))
                .orElse(draft);
    }

    private Optional<Draft> draft(Happening happening, Optional<Responsibilities.Taken> taken) {
        List<Mention> actors = new ArrayList<>();
        List<Mention> recipients = new ArrayList<>();
        for (Trigger member : happening.members()) {
            Roles.Cast cast = roles.of(member);
            cast.actors().forEach(a -> addOnce(actors, a));
            cast.recipients().forEach(r -> addOnce(recipients, r));
        }
        taken.ifPresent(t -> {
            actors.clear();
            actors.addAll(t.by());
        });
        Trigger main = happening.main();
        if (happening.members().stream().anyMatch(m -> m.frame().mutual())
                && main.frame().type() == EventType.ASSAULT) {
            joinSides(actors, recipients);
        }
        recipients.removeIf(r -> actors.stream().anyMatch(a -> a.text().equals(r.text()) && a.from() == r.from()));
        if (!roles.suffices(main.frame(), actors, recipients)
                || noActs.isMishap(happening, actors)
                || noActs.isBare(main, actors, recipients)) {
            return Optional.empty();
        }
        Commitment commitment = commitments.at(main.at());
        return Optional.of(new Draft(
                happening,
                actors,
                recipients,
                commitment,
                responsibility(main, actors, commitment, taken),
                holders(main, actors, commitment, taken)));
    }

    /** Armed men who fall in a fight were a side of it. */
    private void joinSides(List<Mention> actors, List<Mention> recipients) {
        for (Mention fallen : List.copyOf(recipients)) {
            boolean armed = knowledge.nouns().is(Nouns.Kind.ARMED, syntax.lemma(fallen.head()))
                    || fallen.kind() == Mention.Kind.NAMED;
            if (armed && fallen.kind() != Mention.Kind.THING) {
                recipients.remove(fallen);
                addOnce(actors, fallen);
            }
        }
    }

    private void addOnce(List<Mention> list, Mention mention) {
        // "them" may stand for two, who then stand at one place
        if (list.stream()
                .noneMatch(m ->
                        m.text().equalsIgnoreCase(mention.text()) || m.from() == mention.from() && !isPronoun(m))) {
            list.add(mention);
        }
    }

    private boolean isPronoun(Mention mention) {
        return mention.head() < syntax.sentence().size()
                && syntax.token(mention.head()).tag().startsWith("PRP");
    }

    private Responsibility responsibility(
            Trigger main, List<Mention> actors, Commitment commitment, Optional<Responsibilities.Taken> taken) {
        if (taken.isPresent()) {
            return taken.get().denied() ? Responsibility.DENIED : Responsibility.CLAIMED;
        }
        if (commitment.denied()) {
            return Responsibility.DENIED;
        }
        if (actors.isEmpty()) {
            return Responsibility.NONE;
        }
        boolean own = main.frame().type() == EventType.ASSAULT
                && said(commitment).stream()
                        .anyMatch(h -> actors.stream()
                                .anyMatch(a -> a.text().equals(h.holder().text())));
        if (own && commitment.factuality() == Factuality.CERTAIN) {
            return Responsibility.CLAIMED;
        }
        if (own && commitment.factuality() == Factuality.CERTAIN_NOT) {
            return Responsibility.DENIED;
        }
        boolean suspected = actors.stream().anyMatch(this::isSuspected);
        return suspected || commitment.factuality() == Factuality.PROBABLE
                ? Responsibility.SUSPECTED
                : Responsibility.STATED;
    }

    /** "suspected jihadists" */
    private boolean isSuspected(Mention actor) {
        return syntax.children(actor.head(), "amod").stream()
                .anyMatch(a -> Set.of("suspected", "alleged", "presumed")
                        .contains(syntax.token(a).word().toLowerCase(Locale.ROOT)));
    }

    private List<Draft.Held> holders(
            Trigger main, List<Mention> actors, Commitment commitment, Optional<Responsibilities.Taken> taken) {
        List<Draft.Held> holders = new ArrayList<>(said(commitment));
        if (holders.isEmpty()) {
            taken.ifPresent(t -> t.by().forEach(by -> holders.add(new Draft.Held(by, t.cue()))));
        }
        if (SpeechActs.isSpeech(main.frame().type())) {
            // who asks, offers or accuses needs nobody to say so
            holders.removeIf(h ->
                    actors.stream().anyMatch(a -> a.text().equals(h.holder().text())));
        }
        return holders;
    }

    /** Those on whose word a commitment rests, outermost first. */
    public List<Draft.Held> said(Commitment commitment) {
        return commitment.holders().stream().flatMap(this::held).toList();
    }

    /** "citing the mayor", but not "citing a lack of proof" */
    private boolean isQuoted(Commitment.Holder holder) {
        return knowledge.cues().is(Cues.Kind.QUOTING, syntax.lemma(holder.cue()))
                && syntax.relation(holder.head()).equals("obj");
    }

    private Stream<Draft.Held> held(Commitment.Holder holder) {
        Mention plain = mentions.of(holder.head());
        Optional<Mention> named =
                roles.first(holder.head()).or(() -> Optional.of(plain).filter(m -> m.kind() != Mention.Kind.PRONOUN));
        return named
                .filter(m -> !isQuoted(holder) || m.isActor() || m.kind() == Mention.Kind.THING)
                .map(m -> new Draft.Held(m, syntax.token(holder.cue()).word()))
                .stream();
    }
}
