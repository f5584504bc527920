package org.khabar.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.Sentence;
import org.khabar.read.act.Acts;
import org.khabar.read.act.Draft;
import org.khabar.read.act.Roles;
import org.khabar.read.commitment.Commitment;
import org.khabar.read.commitment.Commitments;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Mentions;
import org.khabar.read.sentence.Syntax;
import org.khabar.read.tally.Casualties;
import org.khabar.read.tally.Figure;
import org.khabar.read.tally.FigureReader;
import org.khabar.read.tally.Tolls;

/** Reads one sentence: its acts, then the ties and the figures beside them. */
final class SentenceReader {
    private static final Set<EventType> TOLD_BY_TIES = Set.of(EventType.SUPPORT, EventType.AID, EventType.MOBILIZE);

    private final Sentence sentence;
    private final Story story;
    private final Knowledge knowledge;
    private final Syntax syntax;
    private final Mentions mentions;
    private final Commitments commitments;
    private final Settings settings;
    private final Acts acts;
    private final ClaimWriter writer;

    SentenceReader(Sentence sentence, Story story, Knowledge knowledge) {
        this.sentence = sentence;
        this.story = story;
        this.knowledge = knowledge;
        this.syntax = new Syntax(sentence);
        this.mentions = new Mentions(syntax, story.report().text(), knowledge.nouns());
        story.discourse().enter(syntax, mentions);
        this.commitments = new Commitments(syntax, knowledge.cues());
        this.settings =
                new Settings(syntax, mentions, knowledge.nouns(), story.report().text());
        Roles roles = new Roles(syntax, mentions, knowledge, story.discourse());
        this.acts = new Acts(syntax, mentions, roles, commitments, knowledge);
        this.writer = new ClaimWriter(syntax, story);
    }

    List<Claim> read() {
        List<Tie> ties = new ArrayList<>(new TieReader(syntax, mentions, story.discourse(), knowledge).find());
        List<Draft> found = acts.find();
        List<Draft> drafts = found.stream()
                .filter(d -> ties.stream().noneMatch(t -> tells(t, d)))
                .filter(d -> found.stream().noneMatch(other -> stops(other, d)))
                .toList();
        List<Claim> claims = new ArrayList<>(events(drafts));
        story.tell(claims.stream()
                .filter(c -> c.what().type() == EventType.ASSAULT)
                .toList());
        new Seizures(syntax, mentions, story.discourse())
                .of(drafts).stream()
                        .filter(seizure -> ties.stream().noneMatch(seizure::isToldBy))
                        .toList()
                        .forEach(ties::add);
        for (Tie tie : ties) {
            Commitment commitment = commitments.at(tie.to() - 1);
            claims.add(writer.write(tie, commitment, acts.said(commitment)));
        }
        claims.addAll(figures(drafts));
        return claims;
    }

    /** "Iran backs the militia" says how they stand, not what was done once. */
    private static boolean tells(Tie tie, Draft draft) {
        return TOLD_BY_TIES.contains(draft.main().frame().type())
                && draft.main().at() == tie.from();
    }

    /** "Suspended its operations": what is given up is no act beside it. */
    private boolean stops(Draft end, Draft act) {
        int noun = act.main().at();
        return end.main().frame().type() == EventType.SANCTION
                && end.main().frame().modes().contains("discontinue")
                && syntax.hangsAs(noun, "obj", "nsubj:pass")
                && syntax.head(noun) == end.main().at();
    }

    private List<Claim> events(List<Draft> drafts) {
        List<Settings.Anchor> anchors = drafts.stream().map(Settings.Anchor::of).toList();
        Map<Integer, List<Place>> places = settings.places(anchors, taken(drafts));
        boolean taken = drafts.stream().anyMatch(d -> d.responsibility() == Responsibility.CLAIMED);
        Map<Integer, TimeSpan> times = settings.times(anchors, taken ? Set.of() : sayings(drafts));
        Tolls tolls = new Tolls(syntax, new Casualties(syntax, mentions, knowledge.numbers()), knowledge, drafts);
        List<Claim> claims = new ArrayList<>();
        for (Draft draft : drafts) {
            int at = draft.main().at();
            Claim.Setting own = new Claim.Setting(places.getOrDefault(at, List.of()), times.get(at));
            claims.add(writer.write(draft, tolls.what(draft), tolls.counts(draft), own));
        }
        return claims;
    }

    private List<Claim> figures(List<Draft> drafts) {
        Set<Integer> told = new HashSet<>();
        drafts.forEach(d -> d.happening().members().forEach(m -> told.add(m.at())));
        List<Claim> claims = new ArrayList<>();
        for (Figure figure : new FigureReader(syntax, mentions, story.discourse(), knowledge).find(told)) {
            int at = figure.from();
            List<Settings.Anchor> anchor = List.of(new Settings.Anchor(at, at, false));
            Commitment commitment = commitments.at(figure.said());
            Claim.Setting own = new Claim.Setting(
                    settings.places(anchor, Set.of()).getOrDefault(at, List.of()),
                    settings.times(anchor, Set.of()).get(at));
            claims.add(writer.write(figure, commitment, acts.said(commitment), own));
        }
        return claims;
    }

    /** Words that are part of somebody's name already, and so say no place. */
    private Set<Integer> taken(List<Draft> drafts) {
        Set<Integer> taken = new HashSet<>();
        for (Draft draft : drafts) {
            // "sources in Rome and Tunis said": where they speak, not where it happened
            draft.commitment().holders().stream()
                    .flatMap(h -> syntax.children(h.head(), "nmod").stream())
                    .filter(where -> !syntax.dominates(where, draft.main().at()))
                    .forEach(where -> taken.addAll(syntax.conjuncts(where)));
            List<Mention> named = new ArrayList<>(draft.actors());
            named.addAll(draft.recipients());
            draft.holders().forEach(h -> named.add(h.holder()));
            for (Mention mention : named) {
                for (int i = mention.from(); i < mention.to() && sentence.span().contains(mention.span()); i++) {
                    taken.add(i);
                }
            }
        }
        return taken;
    }

    /** Verbs of saying that are no claim: their times are when it was said. */
    private Set<Integer> sayings(List<Draft> drafts) {
        Set<Integer> sayings = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            boolean says = sentence.token(i).isVerb()
                    && knowledge.cues().is(Cues.Kind.SAY, sentence.token(i).lemma());
            boolean counts =
                    knowledge.cues().is(Cues.Kind.RECORDING, sentence.token(i).lemma());
            boolean carries = drafts.stream()
                    .map(Draft::main)
                    .anyMatch(a -> a.at() == at
                            || a.predicate() == at && a.frame().type() == EventType.CONCEDE
                            || counts && syntax.head(a.at()) == at);
            if (says && !carries) {
                sayings.add(i);
            }
        }
        return sayings;
    }
}
