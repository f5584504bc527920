package org.khabar.read.act;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.Status;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.lexicon.Lexicon;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;

/** Tells what is said in the words of an act and is none: purposes, wishes, mishaps, reports that are released. */
final class NoActs {
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
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Cues cues;

    NoActs(Syntax syntax, Mentions mentions, Knowledge knowledge) {
        this.syntax = syntax;
        this.mentions = mentions;
        this.lexicon = knowledge.lexicon();
        this.nouns = knowledge.nouns();
        this.cues = knowledge.cues();
    }

    /** Is this draft, among all of its sentence, none? */
    boolean holds(Draft draft, List<Draft> all) {
        return isPurpose(draft, all)
                || isIdle(draft)
                || isVoice(draft, all)
                || isSilence(draft)
                || isDeathAside(draft)
                || isCarriedOut(draft)
                || isPublication(draft);
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
                        .anyMatch(c -> cues.is(Cues.Kind.SILENCE, syntax.lemma(c)));
    }

    /** "the execution of the withdrawal": an act is carried out, and nobody put to death. */
    private boolean isCarriedOut(Draft draft) {
        int noun = draft.main().at();
        return syntax.lemma(noun).equals("execution")
                && syntax.byPreposition(noun, "of").stream()
                        .anyMatch(of -> !lexicon.nouns(syntax.lemma(of)).isEmpty());
    }

    /** "prayers for his mother, who had died" */
    private boolean isDeathAside(Draft draft) {
        int verb = draft.main().at();
        return draft.happening().members().size() == 1
                && draft.actors().isEmpty()
                && syntax.lemma(verb).equals("die")
                && syntax.isOverBefore(verb);
    }

    /** "released its final report" */
    private boolean isPublication(Draft draft) {
        return draft.main().frame().modes().contains("release")
                && syntax.patient(draft.main().at()).stream()
                        .anyMatch(p -> nouns.is(Nouns.Kind.PUBLISHED, syntax.lemma(p)));
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
    boolean isPurpose(Draft draft, List<Draft> all) {
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
    boolean isSentTo(Draft move, Draft purpose) {
        return move.main().frame().type() == EventType.MOBILIZE
                && MEANT.contains(purpose.main().frame().type())
                && syntax.head(purpose.main().predicate()) == move.main().predicate();
    }

    /** Hurt in an accident, wrecked by an earthquake, dead of a heart attack: no act of anybody. */
    boolean isMishap(Happening happening, List<Mention> actors) {
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
        return nouns.is(Nouns.Kind.MISHAPS, syntax.lemma(word));
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
    boolean isBare(Trigger main, List<Mention> actors, List<Mention> recipients) {
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
        boolean counted =
                syntax.relation(at).equals("nmod") && cues.is(Cues.Kind.COUNTING, syntax.lemma(syntax.head(at)));
        boolean aside = syntax.hangsAs(at, "nmod", "obl", "conj", "compound");
        boolean described = syntax.child(at, "det", "nummod", "nmod", "acl:relcl", "compound", "nmod:poss") >= 0
                || main.from() < at
                || counted
                || force && syntax.child(at, "amod") >= 0;
        return aside && !(force && described);
    }
}
