package org.khabar.read.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
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
    /** Types that nearly every purpose is of. */
    private static final Set<EventType> MEANT = Set.of(
            EventType.SUPPORT,
            EventType.AID,
            EventType.CONSULT,
            EventType.COOPERATE,
            EventType.REQUEST,
            EventType.AGREE);

    /** Types in which two can take part without one doing it to the other. */
    private static final Set<EventType> TOGETHER = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private final Syntax syntax;
    private final Mentions mentions;
    private final Roles roles;
    private final Commitments commitments;
    private final Knowledge knowledge;

    public Acts(Syntax syntax, Mentions mentions, Roles roles, Commitments commitments, Knowledge knowledge) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.roles = roles;
        this.commitments = commitments;
        this.knowledge = knowledge;
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
                .filter(d -> !isPurpose(d, drafts)
                        && !isIdle(d)
                        && !isVoice(d, drafts)
                        && !isSilence(d)
                        && !isPublication(d))
                .map(d -> accused(helping(d, drafts), drafts))
                .toList();
    }

    /** "a UN inquiry found", "according to an investigation": it says so and is not told of. */
    private boolean isVoice(Draft draft, List<Draft> all) {
        int at = draft.main().at();
        return syntax.token(at).isNoun()
                && all.stream().anyMatch(d -> d.commitment().holders().stream().anyMatch(h -> h.head() == at));
    }

    /** "declined to comment" */
    private boolean isSilence(Draft draft) {
        return draft.main().frame().type() == EventType.REJECT
                && syntax.children(draft.main().predicate(), "xcomp", "ccomp").stream()
                        .anyMatch(c -> knowledge.cues().is(Cues.Kind.SILENCE, syntax.lemma(c)));
    }

    /** "released its final report" */
    private boolean isPublication(Draft draft) {
        return draft.main().frame().modes().contains("release")
                && syntax.patient(draft.main().at()).stream()
                        .anyMatch(p -> knowledge.nouns().is(Nouns.Kind.PUBLISHED, syntax.lemma(p)));
    }

    /** What is only wished or feared, where it is not said who should do it and to whom. */
    private boolean isIdle(Draft draft) {
        boolean whom = !draft.recipients().isEmpty()
                || syntax.patient(draft.main().at()).stream()
                        .anyMatch(p -> mentions.of(p).kind() == Mention.Kind.PLACE);
        boolean named = !draft.actors().isEmpty() && whom
                || TOGETHER.contains(draft.main().frame().type())
                        && draft.actors().size() > 1;
        return !named
                && draft.main().frame().type() != EventType.PROTEST
                && draft.commitment().status() == Status.HYPOTHETICAL
                && draft.commitment().factuality() == Factuality.UNCOMMITTED;
    }

    /** "troops were sent to help": what an act is meant to bring about is no act. */
    private boolean isPurpose(Draft draft, List<Draft> all) {
        int verb = draft.main().predicate();
        if (verb > 0 && syntax.lemma(verb - 1).equals("about")) {
            // "the issue is not about recognising them"
            return syntax.token(verb).tag().equals("VBG");
        }
        boolean to = syntax.children(verb, "mark").stream()
                .anyMatch(m -> syntax.lemma(m).equals("to"));
        boolean open = draft.commitment().factuality() == Factuality.UNCOMMITTED
                || all.stream().anyMatch(d -> isSentTo(d, draft));
        return to
                && syntax.hangsAs(verb, "advcl", "acl", "dep", "conj", "xcomp")
                && MEANT.contains(draft.main().frame().type())
                && open;
    }

    /** Were troops moved to do this? */
    private boolean isSentTo(Draft move, Draft purpose) {
        return move.main().frame().type() == EventType.MOBILIZE
                && MEANT.contains(purpose.main().frame().type())
                && syntax.head(purpose.main().predicate()) == move.main().predicate();
    }

    /** "troops were sent to help the mission": the move is made for those whom it helps. */
    private Draft helping(Draft draft, List<Draft> all) {
        return all.stream()
                .filter(d -> draft.recipients().isEmpty() && isSentTo(draft, d) && isPurpose(d, all))
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
                || isMishap(happening, actors)
                || isBare(main, actors, recipients)) {
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

    /** Hurt in an accident, wrecked by an earthquake, dead of a heart attack: no act of anybody. */
    private boolean isMishap(Happening happening, List<Mention> actors) {
        Trigger main = happening.main();
        int subject = syntax.subject(main.predicate()).orElse(-1);
        boolean weather = subject >= 0
                && Stream.concat(
                                Stream.of(subject),
                                syntax.children(subject, "compound").stream()
                                        .filter(c -> syntax.token(c).isProper()))
                        .anyMatch(this::isMishap);
        boolean crash = main.frame().result()
                && syntax.ancestors(main.predicate()).stream()
                        .anyMatch(up -> syntax.token(up).isVerb() && isMishap(up));
        boolean heart = main.at() > 0 && syntax.lemma(main.at() - 1).equals("heart");
        boolean hurt = (main.frame().result() || main.frame().modes().contains("destroy"))
                && actors.isEmpty()
                && (IntStream.range(0, syntax.sentence().size()).anyMatch(this::isMishap) || isFire());
        return weather || crash || heart || hurt;
    }

    private boolean isMishap(int word) {
        return knowledge.nouns().is(Nouns.Kind.MISHAPS, syntax.lemma(word));
    }

    /** "a fire at a hotel"; fire that is opened, or that one comes under, is none. */
    private boolean isFire() {
        return IntStream.range(0, syntax.sentence().size())
                .filter(i -> syntax.lemma(i).equals("fire") && syntax.token(i).isNoun())
                .anyMatch(i -> syntax.children(i, "det").stream()
                        .anyMatch(d -> syntax.lemma(d).equals("a")));
    }

    /**
     * A word without anybody in it that only stands by in another clause tells of no happening in particular: "charges
     * of murder", "the occupied zone", "recently signed accords".
     */
    private boolean isBare(Trigger main, List<Mention> actors, List<Mention> recipients) {
        int at = main.at();
        if (!actors.isEmpty() || syntax.token(at).isNoun() && main.light() >= 0) {
            return false;
        }
        if (syntax.relation(at).equals("amod")) {
            return recipients.stream().noneMatch(Mention::isActor);
        }
        if (!recipients.isEmpty()) {
            return false;
        }
        boolean force = main.frame().type() == EventType.ASSAULT;
        if (!syntax.token(at).isNoun()) {
            return !force && syntax.hangsAs(at, "acl", "amod", "dep", "conj");
        }
        boolean counted = syntax.relation(at).equals("nmod")
                && knowledge.cues().is(Cues.Kind.COUNTING, syntax.lemma(syntax.head(at)));
        boolean aside = syntax.hangsAs(at, "nmod", "obl", "conj", "compound");
        boolean described = syntax.child(at, "det", "nummod", "nmod", "acl:relcl", "compound", "nmod:poss") >= 0
                || main.from() < at
                || counted
                || force && syntax.child(at, "amod") >= 0;
        return aside && !(force && described);
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
