package org.khabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void cutsNumberedPointsAndBulletsFromTheirMarkers() {
        assertEquals("""
                PARAGRAPH Aid talks have stalled.
                ITEM Clashes cut the road.
                ITEM The bridge is mined.
                ITEM Two depots were looted.
                ITEM Traders left.""", shape("""
                Aid talks have stalled.
                1. Clashes cut the road.
                - The bridge is mined.
                • Two depots were looted.
                (2) Traders left."""));
    }

    @Test
    void keepsTheWrappedLinesOfAParagraphTogether() {
        assertEquals("""
                PARAGRAPH Gunmen in two pick-ups opened fire on a convoy near⏎the northern town on Monday and drove off toward the⏎Gao road.
                PARAGRAPH Nobody claimed it.""", shape("""
                Gunmen in two pick-ups opened fire on a convoy near
                the northern town on Monday and drove off toward the
                Gao road.

                Nobody claimed it."""));
    }

    @Test
    void takesEachLineAsAParagraphWhereNoneIsWrapped() {
        assertEquals(
                "PARAGRAPH Five people died in the north.\nPARAGRAPH Three were hurt in the south.",
                shape("Five people died in the north.\nThree were hurt in the south."));
    }

    @Test
    void knowsHeadingsByMarkAndByShape() {
        assertEquals("""
                HEADING Weekly review
                HEADING North
                PARAGRAPH A mine killed two herders.
                HEADING Access in the south
                PARAGRAPH The road is open.""", shape("""
                # Weekly review

                North
                -----
                A mine killed two herders.

                Access in the south

                The road is open."""));
    }

    @Test
    void takesALoneHeadlineAsAParagraph() {
        assertEquals("PARAGRAPH Bomb kills five in market", shape("Bomb kills five in market"));
    }

    @Test
    void tellsADateAndAYearFromANumberedPoint() {
        assertEquals(
                "PARAGRAPH 3 October was quiet.\nPARAGRAPH 2021. That year ended badly.\nPARAGRAPH 3.5 million need food.",
                shape("3 October was quiet.\n2021. That year ended badly.\n3.5 million need food."));
    }

    @Test
    void takesADayAtTheStartOfAWrappedLineForNoPoint() {
        String text =
                "The second round of talks in the capital ended in\nthe first week of spring, late on Sunday, March\n20. It failed.";
        assertEquals("PARAGRAPH " + text.replace("\n", "⏎"), shape(text));
        assertEquals(
                "ITEM Shops shut\nITEM Rain fell\nITEM It ended", shape("1. Shops shut\n2. Rain fell\n3. It ended"));
    }

    @Test
    void joinsTheLinesOfATextAllInCapitals() {
        assertEquals(
                "PARAGRAPH REBELS ATTACKED THE BARRACKS OF THE SECOND⏎BRIGADE AT DAWN.\nPARAGRAPH NOBODY DIED.",
                shape("   REBELS ATTACKED THE BARRACKS OF THE SECOND\nBRIGADE AT DAWN.\n\n   NOBODY DIED."));
    }

    @Test
    void keepsTheHangingLinesOfAPoint() {
        assertEquals(
                "ITEM Rebels took the post.⏎  Soldiers fled.\nITEM A truce holds.",
                shape("- Rebels took the post.\n  Soldiers fled.\n- A truce holds."));
    }

    @Test
    void readsQuotationsLineByLine() {
        assertEquals("QUOTE We hold the town.\nPARAGRAPH They do not.", shape("> We hold the town.\n>\nThey do not."));
    }

    @Test
    void coversEveryLetterOnceAndInOrderWhateverTheText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String alphabet = "aB.1)(-*#>•\n\r \t,é\uD83D\uDE00\u2028";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            for (Block block : Layout.of(text.toString())) {
                Assertions.assertTrue(
                        block.span().start() >= end
                                && block.span().end() > block.span().start(),
                        "seed " + seed);
                end = block.span().end();
            }
        }
    }

    private static String shape(String text) {
        List<String> lines = Layout.of(text).stream()
                .map(block -> block.kind() + " " + block.span().in(text).replace("\n", "⏎"))
                .toList();
        return String.join("\n", lines);
    }
}
