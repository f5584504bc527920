package org.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;

/** Texts that nobody wrote for a reader: reading them ends, throws nothing and quotes only what stands there. */
class HostileTextTest {
    private static final String ATTACK = "Gunmen killed two guards in Gao on Monday.";

    /** Far more than any of them takes; a reader that hangs must not hang the build. */
    private static final Duration ENDS = Duration.ofMinutes(4);

    private static final long SEED = 7;

    static Stream<Named<String>> texts() {
        return Stream.of(
                Named.of("nothing", ""),
                Named.of("only spaces", " \n\t \u00a0 \n"),
                Named.of("a full stop", "."),
                Named.of(
                        "a million characters without a full stop", "the army attacked the rebels and ".repeat(30_304)),
                Named.of("a million characters without a space", "attack".repeat(166_667)),
                Named.of(
                        "ten thousand parentheses",
                        "The army (" + "(".repeat(5_000) + ")".repeat(5_000) + ") attacked."),
                Named.of("ten thousand quotes", "\"".repeat(5_000) + "attacked" + "”".repeat(5_000)),
                Named.of("emoji", "💥 Gunmen 🔫 killed 👨‍👩‍👧‍👦 two guards 🇲🇱 in Gao 😢 on Monday. 💥💥💥"),
                Named.of(
                        "right to left",
                        "قال الجيش إن مسلحين قتلوا جنديين. \u202eGunmen killed two guards\u202c in \u2067غزة\u2069."),
                Named.of(
                        "combining marks",
                        "G" + "\u0301".repeat(2_000) + "unmen k\u0308i\u0323lled two gua\u030ards in Ga\u0302o."),
                Named.of(
                        "control characters",
                        "Gunmen\u0000 killed\u0007 two\u001b[31m guards\u0085 in\u2028 Gao\ufeff on\u200b Monday."),
                Named.of("lone surrogates", "Gunmen \ud83d killed \udca5 two guards in Gao."),
                Named.of("every line a list point", "- attack\n".repeat(5_000)),
                Named.of(
                        "numbers",
                        "1,000,000,000,000,000,000,000 killed 99999999999999999999 in -5 attacks on 31 February 0000."),
                Named.of("random letters", noise()));
    }

    private static String noise() {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.appendCodePoint(random.nextInt(5) == 0 ? ' ' : random.nextInt(0x3000));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsToTheEndAndQuotesOnlyWhatStandsThere(String text) {
        Report report = Report.of("hostile", LocalDate.of(2021, 10, 7), text);
        List<Claim> claims = assertTimeoutPreemptively(
                ENDS, () -> SharedPipeline.get().read(report).claims(), "The seed was " + SEED);
        for (Claim claim : claims) {
            assertTrue(text.contains(claim.anchor().quote()), claim.anchor().quote());
            assertTrue(claim.anchor().span().end() <= text.length(), claim.toString());
        }
    }

    @Test
    void stillReadsWhatComesAfterRubbish() {
        String text = "((((\u0000\u202e😢 " + "x".repeat(10_000) + "\n\n" + ATTACK;
        List<Claim> claims = SharedPipeline.get()
                .read(Report.of("hostile", LocalDate.of(2021, 10, 7), text))
                .claims();
        assertEquals(
                List.of(ATTACK),
                claims.stream().map(claim -> claim.anchor().quote()).toList());
    }
}
