package org.khabar.read.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.Range;
import org.khabar.model.passage.Sentence;
import org.khabar.read.act.Draft;
import org.khabar.read.act.Trigger;
import org.khabar.read.lexicon.Cues;
import org.khabar.read.lexicon.Knowledge;
import org.khabar.read.lexicon.Nouns;
import org.khabar.read.sentence.Mention;
import org.khabar.read.sentence.Syntax;

/** Shares out the weapons and the tolls of a sentence among the acts that it tells: each to the nearest. */
public final class Tolls {
    /** Who has only bombs that fall. */
    private static final Pattern AIR =
            Pattern.compile("(?i)air ?force|warplane|jets?\\b|coalition|aircraft|helicopter|drone");

    private final Syntax syntax;
    private final Sentence sentence;
    private final Casualties casualties;
    private final Knowledge knowledge;
    private final List<Draft> acts;

    public Tolls(Syntax syntax, Casualties casualties, Knowledge knowledge, List<Draft> acts) {
        this.syntax = syntax;
        this.sentence = syntax.sentence();
        this.casualties = casualties;
        this.knowledge = knowledge;
        this.acts = acts;
    }

    /** What an act was done with, and its modes. */
    public Claim.What what(Draft draft) {
        Set<String> modes = new LinkedHashSet<>();
        Set<String> means = new LinkedHashSet<>();
        boolean alone = draft.happening().members().size() == 1;
        for (Trigger member : draft.happening().members()) {
            if (!member.frame().result() || alone) {
                modes.addAll(member.frame().modes());
            }
            if (member.frame().means() != null) {
                means.add(member.frame().means());
            }
        }
        if (draft.main().frame().type() == EventType.ASSAULT) {
            weapons(draft).forEach(weapon -> {
                means.add(weapon.lemma());
                modes.add(weapon.mode());
            });
            boolean flies =
                    draft.actors().stream().anyMatch(a -> AIR.matcher(a.text()).find());
            if (flies && modes.remove("explosives")) {
                modes.add("aerial");
            }
            if (modes.contains("suicide-attack")) {
                modes.remove("explosives");
            }
            if (modes.size() > 1) {
                modes.remove("targeted");
            }
        }
        if (modes.isEmpty()) {
            asked(draft).ifPresent(modes::add);
        }
        return new Claim.What(draft.main().frame().type(), List.copyOf(modes), List.copyOf(means));
    }

    /** What is asked for, refused or threatened with, by the first word behind the trigger that tells. */
    private Optional<String> asked(Draft draft) {
        List<Cues.Kind> kinds = switch (draft.main().frame().type()) {
            case REQUEST, REJECT -> List.of(Cues.Kind.ASSIST, Cues.Kind.MEET, Cues.Kind.YIELD, Cues.Kind.CHANGE);
            case THREATEN ->
                List.of(Cues.Kind.VIOLENCE, Cues.Kind.ARREST, Cues.Kind.EXPEL, Cues.Kind.TERRITORY, Cues.Kind.RESTRICT);
            default -> List.of();
        };
        return syntax.subtree(draft.main().predicate()).stream()
                .filter(i -> i > draft.main().from())
                .filter(i -> draft.recipients().stream().noneMatch(r -> r.from() <= i && i < r.to()))
                .sorted()
                .flatMap(i -> kinds.stream().filter(k -> knowledge.cues().is(k, syntax.lemma(i))))
                .findFirst()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT));
    }

    private List<Nouns.Weapon> weapons(Draft draft) {
        List<Nouns.Weapon> weapons = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Nouns.Weapon> weapon = weaponAt(i);
            if (weapon.isPresent() && !isPartOfWeapon(i) && belongs(i, draft)) {
                weapons.add(weapon.get());
            }
        }
        return weapons;
    }

    private Optional<Nouns.Weapon> weaponAt(int i) {
        return i < sentence.size() && sentence.token(i).isNoun()
                ? knowledge.nouns().weaponEndingAt(sentence.tokens(), i)
                : Optional.empty();
    }

    private boolean isPartOfWeapon(int i) {
        String lemma = sentence.token(i).lemma();
        return weaponAt(i + 1).filter(w -> w.lemma().contains(lemma)).isPresent();
    }

    /** How many events, killed, injured, detained. */
    public Claim.Counts counts(Draft draft) {
        Trigger main = draft.main();
        Range killed = null;
        Range injured = null;
        Range detained = null;
        if (main.frame().type() == EventType.ASSAULT) {
            killed = killed(draft);
            boolean leftOut = sentence.token(main.at()).isNumber() && !isDeadly(draft);
            injured = leftOut ? casualties.count(main.at()).orElse(null) : toll(Casualties.Fate.INJURED, draft);
        }
        if (main.frame().modes().contains("arrest") || main.frame().modes().contains("abduct")) {
            detained = Stream.concat(
                            syntax.patient(main.at()).stream().boxed(),
                            draft.recipients().stream().map(Mention::head))
                    .flatMap(p -> casualties.sum(p).stream())
                    .findFirst()
                    .orElse(null);
        }
        return new Claim.Counts(Aggregates.of(main, syntax, knowledge.numbers()), killed, injured, detained, null);
    }

    private @Nullable Range killed(Draft draft) {
        if (sentence.token(draft.main().at()).isNumber() && isDeadly(draft)) {
            return casualties.count(draft.main().at()).orElse(null);
        }
        Range killed = toll(Casualties.Fate.KILLED, draft);
        if (killed != null) {
            return killed;
        }
        Trigger main = draft.main();
        boolean dead = main.to() - main.from() > 1
                && Set.of("dead", "death")
                        .contains(sentence.token(main.to() - 1).lemma());
        if (dead && !draft.recipients().isEmpty()) {
            return casualties.sum(draft.recipients().getFirst().head()).orElse(null);
        }
        if (main.frame().modes().contains("targeted") && !draft.recipients().isEmpty()) {
            return casualties.count(draft.recipients().getFirst().head()).orElse(null);
        }
        return casualties.fatal(main.at()).orElse(null);
    }

    /** Is the verb that a number stands for one of killing? */
    private boolean isDeadly(Draft draft) {
        return syntax.ancestors(draft.main().at()).stream().anyMatch(v -> casualties.tells(Casualties.Fate.KILLED, v));
    }

    private @Nullable Range toll(Casualties.Fate fate, Draft draft) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean aside = syntax.lemma(i).equals("die") && syntax.isOverBefore(i);
            if (casualties.tells(fate, i) && !aside && belongs(i, draft) && !isFateOfDoer(i, draft)) {
                words.add(i);
            }
        }
        // "Eleven of the dead had served, and nine of those were executed": first what the act itself counts
        words.sort(Comparator.comparing(word -> word != draft.main().at()));
        return casualties.of(fate, words).orElse(null);
    }

    /** "shot a guard, with the gunman later found dead": what became of the doer is no toll of the deed. */
    private boolean isFateOfDoer(int word, Draft draft) {
        int verb = sentence.token(word).isVerb() ? word : syntax.head(word);
        return verb >= 0
                && draft.actors().size() == 1
                && draft.happening().members().stream().noneMatch(m -> m.at() == verb)
                && syntax.patient(verb).stream()
                        .anyMatch(fallen -> draft.actors().stream()
                                .anyMatch(doer -> doer.head() != fallen
                                        && doer.head() < sentence.size()
                                        && syntax.lemma(doer.head()).equals(syntax.lemma(fallen))));
    }

    /** Is this the act that the word is nearest to? */
    private boolean belongs(int word, Draft draft) {
        int best = -1;
        int shortest = Integer.MAX_VALUE;
        for (int a = 0; a < acts.size(); a++) {
            if (acts.get(a).main().frame().type() == EventType.ASSAULT) {
                for (Trigger member : acts.get(a).happening().members()) {
                    int distance = syntax.distance(member.at(), word);
                    if (distance < shortest) {
                        shortest = distance;
                        best = a;
                    }
                }
            }
        }
        return best >= 0 && acts.get(best).main().at() == draft.main().at();
    }
}
