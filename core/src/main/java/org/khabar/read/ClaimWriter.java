package org.khabar.read;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Span;
import org.khabar.model.claim.Attribution;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Factuality;
import org.khabar.model.claim.FigureValue;
import org.khabar.model.claim.Name;
import org.khabar.model.claim.Place;
import org.khabar.model.claim.Precision;
import org.khabar.model.claim.Responsibility;
import org.khabar.model.claim.Status;
import org.khabar.model.claim.TimeSpan;
import org.khabar.model.passage.Sentence;
import org.khabar.read.act.Draft;
import org.khabar.read.act.Trigger;
import org.khabar.read.commitment.Commitment;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Syntax;
import org.khabar.read.tally.Figure;

/** Writes the claims of one sentence: anchors them in the text and gives them their ids. */
final class ClaimWriter {
    private static final int ID_DIGITS = 16;

    private final Sentence sentence;
    private final Story story;
    private final Syntax syntax;

    ClaimWriter(Syntax syntax, Story story) {
        this.syntax = syntax;
        this.sentence = syntax.sentence();
        this.story = story;
    }

    /**
     * The claim of an act.
     *
     * @param own where and when the sentence itself says it happened
     */
    Claim write(Draft draft, Claim.What what, Claim.Counts counts, Claim.Setting own) {
        Optional<Claim> before = goesOn(draft) ? story.lastAct() : Optional.empty();
        List<Place> places = own.places();
        TimeSpan time = time(draft, own.time());
        Claim.What told = what;
        if (before.isPresent()) {
            Claim earlier = before.get();
            places = places.isEmpty() ? earlier.setting().places() : places;
            time = own.time() == null ? earlier.setting().time() : time;
            boolean taken = draft.responsibility() == Responsibility.CLAIMED
                    && what.modes().isEmpty();
            told = taken ? new Claim.What(what.type(), earlier.what().modes(), what.means()) : what;
        }
        List<Name> actors = names(draft.actors());
        Responsibility responsibility = draft.responsibility();
        Optional<Claim> series = story.lastAct().filter(earlier -> addsTo(earlier, draft));
        if (series.isPresent()) {
            actors = series.get().roles().actors();
            responsibility = series.get().stance().responsibility();
            places = places.isEmpty() ? series.get().setting().places() : places;
        }
        Claim.Stance stance = stance(draft.holders(), draft.commitment(), responsibility);
        Claim.Roles roles = new Claim.Roles(actors, names(draft.recipients()));
        Trigger main = draft.main();
        return claim(span(main.from(), main.to()), told, roles, new Claim.Setting(places, time), counts, stance, null);
    }

    /** The claim of a tie. */
    Claim write(Tie tie, Commitment commitment, List<Draft.Held> holders) {
        Claim.Stance plain =
                stance(holders, commitment, commitment.denied() ? Responsibility.DENIED : Responsibility.NONE);
        Status status = plain.status() == Status.PAST ? Status.ONGOING : plain.status();
        Claim.Stance stance =
                new Claim.Stance(plain.attribution(), null, plain.factuality(), status, plain.responsibility());
        return claim(
                span(tie.from(), tie.to()),
                new Claim.What(tie.type(), List.of(), List.of()),
                new Claim.Roles(names(tie.actors()), names(tie.recipients())),
                new Claim.Setting(List.of(), null),
                Claim.Counts.NONE,
                stance,
                null);
    }

    /** The claim of a figure. */
    Claim write(Figure figure, Commitment commitment, List<Draft.Held> holders, Claim.Setting own) {
        TimeSpan time = own.time() == null ? today() : own.time();
        return claim(
                span(figure.from(), figure.to()),
                new Claim.What(figure.type(), List.of(), List.of()),
                new Claim.Roles(names(figure.about()), List.of()),
                new Claim.Setting(own.places(), time),
                Claim.Counts.NONE,
                stance(holders, commitment, Responsibility.NONE),
                figure.value());
    }

    private Span span(int from, int to) {
        int last = Math.max(to, from + 1) - 1;
        return new Span(
                sentence.token(from).span().start(), sentence.token(last).span().end());
    }

    private Claim claim(
            Span span,
            Claim.What what,
            Claim.Roles roles,
            Claim.Setting setting,
            Claim.Counts counts,
            Claim.Stance stance,
            @Nullable FigureValue value) {
        String report = story.report().id();
        String text = story.report().text();
        String key = String.join(
                " ", report, span.toString(), what.type().kind(), what.type().label(), roles.toString());
        String id = "c"
                + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "")
                        .substring(0, ID_DIGITS);
        Claim.Anchor anchor =
                new Claim.Anchor(report, sentence.index(), sentence.span().in(text), span, span.in(text));
        return new Claim(id, anchor, what, roles, setting, counts, stance, value);
    }

    /** Does the sentence go on about the attack told before: "the blast", "two guards were also hurt"? */
    private boolean goesOn(Draft draft) {
        Trigger main = draft.main();
        if (main.frame().type() != EventType.ASSAULT) {
            return false;
        }
        boolean definite = syntax.token(main.at()).isNoun()
                && syntax.children(main.at(), "det").stream()
                        .anyMatch(d -> Set.of("the", "this", "that", "both").contains(syntax.lemma(d)));
        boolean toll = main.frame().result() && draft.actors().isEmpty();
        boolean taken =
                draft.responsibility() == Responsibility.CLAIMED || draft.responsibility() == Responsibility.DENIED;
        return definite || toll || (taken && main.isUnnamed());
    }

    /**
     * Does the sentence add a blow of the same attackers to the one told just before, against the same side: "Rebels
     * shelled an army post. Two mines also hit army lorries"?
     */
    private boolean addsTo(Claim earlier, Draft draft) {
        Trigger main = draft.main();
        boolean also = syntax.children(main.predicate(), "advmod").stream()
                .anyMatch(word -> syntax.lemma(word).equals("also"));
        return also
                && main.frame().type() == EventType.ASSAULT
                && draft.responsibility() == Responsibility.NONE
                && earlier.anchor().sentence() == sentence.index() - 1
                && !earlier.roles().actors().isEmpty()
                && !Collections.disjoint(
                        sides(names(draft.recipients())), sides(earlier.roles().recipients()));
    }

    /** The names in whom it was done to: "Ethiopian" of "Ethiopian lorries". */
    private static Set<String> sides(List<Name> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name.text().split(" ")))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
    }

    private @Nullable TimeSpan time(Draft draft, @Nullable TimeSpan own) {
        Status status = draft.commitment().status();
        boolean happened = status == Status.PAST || status == Status.ONGOING;
        boolean so = draft.commitment().factuality() != Factuality.CERTAIN_NOT;
        return own != null || !happened || !so ? own : today();
    }

    /** The report's own day, where it is known. */
    private @Nullable TimeSpan today() {
        return story.report().published() == null
                ? null
                : new TimeSpan(story.report().published(), story.report().published(), "", Precision.DAY);
    }

    private static List<Name> names(List<Mention> mentions) {
        return mentions.stream().map(m -> new Name(m.text(), null)).toList();
    }

    private static Claim.Stance stance(List<Draft.Held> holders, Commitment commitment, Responsibility responsibility) {
        List<Attribution> attribution = holders.stream()
                .map(h -> new Attribution(h.holder().text(), null, h.cue()))
                .toList();
        return new Claim.Stance(attribution, null, commitment.factuality(), commitment.status(), responsibility);
    }
}
