package org.khabar.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Making things on another thread than they are used on. */
class AheadTest {
    @Test
    void handsEverythingOverInTheOrderOfMaking() {
        List<Integer> used = new ArrayList<>();
        Ahead.<Integer>run(out -> IntStream.range(0, 1_000).forEach(out::accept), used::add);
        assertEquals(IntStream.range(0, 1_000).boxed().toList(), used);
    }

    @Test
    void usesWhatWasMadeBeforeTheMakerFailed() {
        List<Integer> used = new ArrayList<>();
        Ahead.Maker<Integer> maker = out -> {
            out.accept(1);
            throw new IllegalArgumentException("The second is missing.");
        };
        assertEquals(
                "The second is missing.",
                assertThrows(IllegalArgumentException.class, () -> Ahead.run(maker, used::add))
                        .getMessage());
        assertEquals(List.of(1), used);
    }

    @Test
    void stopsMakingWhenWhatIsMadeCannotBeUsed() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Ahead.Maker<Integer> endless = out -> {
            try {
                IntStream.iterate(0, n -> n + 1).forEach(out::accept);
            } finally {
                ended.countDown();
            }
        };
        assertThrows(
                IllegalStateException.class,
                () -> Ahead.run(endless, number -> {
                    throw new IllegalStateException("The disk is full.");
                }));
        ended.await();
    }
}
