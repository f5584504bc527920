package org.khabar.match.sketch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khabar.match.sketch.Sketch.Telling;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Range;
import org.khabar.model.claim.Responsibility;

/** Tells what a sentence brings as news from what it only looks back at, by {@code looking-back.yaml}. */
final class LookingBack {
    private static final JsonNode FILE = file();
    private static final String NAMED_DAY = "(?:%s)['’]s?".formatted(words("days"));
    private static final String UP_TO_TWO = "(?:[\\w-]+\\s+){0,2}$";
    private static final Pattern KNOWN = Pattern.compile(
            "(?:^|.*\\W)(?:%s|%s)\\s+%s".formatted(words("known"), NAMED_DAY, UP_TO_TWO), Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|.*\\W)(?:%s)\\s+(?:the|an?|this|that|[\\w-]+['’]s?)\\s+%s".formatted(words("before"), UP_TO_TWO),
            Pattern.DOTALL);
    private static final Pattern TURN =
            Pattern.compile("(?<=\\w )(?:%s)\\s+(?:the|this|that|[\\w-]+['’]s?)\\s".formatted(words("before")));
    private static final Pattern VERB = Pattern.compile(".*ed|(?:%s)\\b.*".formatted(words("verbs")));
    private static final Pattern MORE = Pattern.compile("(?:%s)\\b.*|.*\\bmore".formatted(words("more")));

    /** How those speak of a deed who claim or deny it. */
    static final Set<Responsibility> SPOKEN = EnumSet.of(Responsibility.DENIED, Responsibility.CLAIMED);

    private LookingBack() {}

    /** How the sentence of a claim brings up its act. Who claims or denies a deed looks back at it. */
    static Telling telling(Claim claim) {
        Claim.Anchor anchor = claim.anchor();
        if (turn(claim) > 0 && !isBehindTurn(claim)) {
            return Telling.NEWS;
        }
        boolean spoken = SPOKEN.contains(claim.stance().responsibility());
        int at = anchor.quote().indexOf(anchor.trigger());
        String trigger = anchor.trigger().toLowerCase(Locale.ROOT);
        if (at <= 0) {
            return spoken ? Telling.RECALLED : Telling.NEWS;
        }
        String before = anchor.quote().substring(0, at).toLowerCase(Locale.ROOT);
        boolean known = spoken || KNOWN.matcher(before).matches();
        if (BEFORE.matcher(before).matches() && !VERB.matcher(trigger).matches()) {
            return known ? Telling.RECALLED_BEFORE : Telling.NEWS_BEFORE;
        }
        return known ? Telling.RECALLED : Telling.NEWS;
    }

    /**
     * The part of the sentence that tells of the claim's act, where the sentence turns from one act to another that
     * came before it.
     */
    static String part(Claim claim) {
        String quote = claim.anchor().quote();
        int turn = turn(claim);
        if (turn < 0) {
            return quote;
        }
        return isBehindTurn(claim) ? quote.substring(turn) : quote.substring(0, turn);
    }

    private static boolean isBehindTurn(Claim claim) {
        return claim.anchor().quote().indexOf(claim.anchor().trigger()) > turn(claim);
    }

    /** Where the sentence turns to what came before, not at its beginning; -1 where it does not. */
    private static int turn(Claim claim) {
        Matcher turn = TURN.matcher(claim.anchor().quote().toLowerCase(Locale.ROOT));
        return turn.find() ? turn.start() : -1;
    }

    /** Does a number come on top of one that was told before? */
    static boolean isMore(Range range) {
        return MORE.matcher(range.text().toLowerCase(Locale.ROOT)).matches();
    }

    private static String words(String list) {
        List<String> words = new ArrayList<>();
        FILE.path(list).forEach(word -> words.add(word.textValue()));
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static JsonNode file() {
        try (InputStream in = LookingBack.class.getResourceAsStream("looking-back.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The list (looking-back.yaml) is missing.");
            }
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The list (looking-back.yaml) could not be read.", e);
        }
    }
}
