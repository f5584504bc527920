package org.khabar.ask.question;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.claim.Claim;

/**
 * What a promise is about, as far as conduct reported later can be held against it.
 *
 * @param name "amnesty for former officials and soldiers"
 * @param promise how such a promise reads
 * @param types event types of conduct against it
 * @param against how conduct against it reads, or null where none can be told
 * @param kept how the conduct promised reads, or null where it is not news
 * @param days for how long it is held to, from the day it was made
 */
record Scope(
        String name,
        Pattern promise,
        Set<String> types,
        @Nullable Pattern against,
        @Nullable Pattern kept,
        int days) {
    private static final int COLUMNS = 6;

    /** Acts that can be the conduct promised: whoever accuses or demands has done nothing yet. */
    private static final Set<String> KEEPING = Set.of("RETREAT", "COOPERATE", "AID");

    Scope {
        types = Set.copyOf(types);
    }

    /** The shipped ones. */
    static List<Scope> shipped() {
        try (InputStream in = Scope.class.getResourceAsStream("promise-scopes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The shipped file promise-scopes.tsv must be there.");
            }
            List<Scope> scopes = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> scopes.add(read(line)));
            return List.copyOf(scopes);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped file promise-scopes.tsv cannot be read.", e);
        }
    }

    private static Scope read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "The line (%s) of promise-scopes.tsv must have %d columns.".formatted(line, COLUMNS));
        }
        Pattern promise = pattern(cells[1]);
        if (promise == null) {
            throw new IllegalStateException("The scope (%s) must say how its promise reads.".formatted(cells[0]));
        }
        return new Scope(
                cells[0],
                promise,
                cells[2].equals("-") ? Set.of() : Set.of(cells[2].split(",", -1)),
                pattern(cells[3]),
                pattern(cells[4]),
                Integer.parseInt(cells[5]));
    }

    private static @Nullable Pattern pattern(String cell) {
        return cell.equals("-") ? null : Pattern.compile(cell, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Is the claim a promise of this kind? */
    boolean promises(Claim claim) {
        return promise.matcher(claim.anchor().quote()).find();
    }

    /** Does the claim tell of conduct against it? */
    boolean breaks(Claim claim) {
        return against != null
                && types.contains(claim.what().type().label())
                && against.matcher(claim.anchor().quote()).find();
    }

    /** Does the claim tell of the conduct promised? */
    boolean keeps(Claim claim) {
        return kept != null
                && KEEPING.contains(claim.what().type().label())
                && kept.matcher(claim.anchor().quote()).find();
    }
}
