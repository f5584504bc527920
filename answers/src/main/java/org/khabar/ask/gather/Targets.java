package org.khabar.ask.gather;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.model.Actor;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Name;
import org.khabar.resolve.ActorRegister;

/** What kinds of target deeds hit: by what the register knows of the victim, else by the words for it. Thread-safe. */
public final class Targets {
    private static final int COLUMNS = 3;
    private final Map<String, Target> words;
    private final ActorRegister register;

    /**
     * A kind of target.
     *
     * @param kind "worshippers"
     * @param civilian is it one that takes no part in fighting or ruling?
     */
    public record Target(String kind, boolean civilian) {}

    private Targets(Map<String, Target> words, ActorRegister register) {
        this.words = Map.copyOf(words);
        this.register = register;
    }

    /** Those of the shipped table and this register. */
    public static Targets of(ActorRegister register) {
        Map<String, Target> words = new HashMap<>();
        try (InputStream in = Targets.class.getResourceAsStream("target-kinds.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The shipped file target-kinds.tsv must be there.");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == COLUMNS)
                    .forEach(cells -> words.put(cells[0], new Target(cells[1], cells[2].equals("yes"))));
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file target-kinds.tsv cannot be read.", e);
        }
        return new Targets(words, register);
    }

    /** The kinds that an incident's claims name, in the order of telling. */
    public Set<Target> of(Found found) {
        Set<Target> targets = new LinkedHashSet<>();
        found.claims().forEach(held -> targets.addAll(of(held.claim())));
        return targets;
    }

    /** The kinds that a claim names. */
    public Set<Target> of(Claim claim) {
        Set<Target> targets = new LinkedHashSet<>();
        claim.roles().recipients().forEach(name -> find(name).ifPresent(targets::add));
        return targets;
    }

    private Optional<Target> find(Name name) {
        Optional<Target> known =
                Optional.ofNullable(name.actor()).flatMap(register::findById).flatMap(Targets::byKind);
        return known.isPresent() ? known : byWord(name.text());
    }

    private Optional<Target> byWord(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            Target target = words.get(parts[i]);
            if (target == null && parts[i].endsWith("s")) {
                target = words.get(parts[i].substring(0, parts[i].length() - 1));
            }
            if (target != null) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> byKind(Actor actor) {
        return actor.kinds().isEmpty()
                ? Optional.empty()
                : switch (actor.kinds().getLast().what()) {
                    case MILITARY, INTELLIGENCE, COALITION -> Optional.of(new Target("soldiers", false));
                    case POLICE -> Optional.of(new Target("police", false));
                    case ARMED_GROUP, MILITIA, DE_FACTO_AUTHORITY -> Optional.of(new Target("fighters", false));
                    case GOVERNMENT, PARTY, COURT -> Optional.of(new Target("officials", false));
                    case MISSION -> Optional.of(new Target("peacekeepers", false));
                    case AID_AGENCY -> Optional.of(new Target("aid workers", true));
                    case MEDIA -> Optional.of(new Target("journalists", true));
                    case PEOPLE -> Optional.of(new Target(actor.name(), true));
                    case FAITH -> Optional.of(new Target("worshippers", true));
                    case COUNTRY, INTERNATIONAL, COMPANY, PERSON -> Optional.empty();
                };
    }
}
