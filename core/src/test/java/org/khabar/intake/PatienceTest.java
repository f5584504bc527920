package org.khabar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void givesWhatTheWorkGives() throws IOException {
        assertEquals("done", Patience.within(Duration.ofMinutes(1), () -> "done"));
    }

    @Test
    void givesUpWorkThatNeverEndsAndInterruptsIt() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Callable<String> work = () -> {
            try {
                never.await();
                return "never";
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        };
        assertTrue(failure(Duration.ofMillis(20), work).contains("took longer"));
        interrupted.await();
    }

    @Test
    void makesARefusalOfWorkThatRunsOutOfStackOrMemory() {
        assertTrue(failure(Duration.ofMinutes(1), () -> "depth " + depth(0)).contains("nested too deep"));
        Callable<String> greedy = () -> {
            throw new OutOfMemoryError("Java heap space");
        };
        assertTrue(failure(Duration.ofMinutes(1), greedy).contains("more than the memory holds"));
    }

    @Test
    void makesAFailureOfAnythingThatALibraryThrows() {
        Callable<String> broken = () -> {
            throw new IllegalStateException("bad xref");
        };
        assertTrue(failure(Duration.ofMinutes(1), broken).contains("bad xref"));
    }

    private static String failure(Duration time, Callable<String> work) {
        return String.valueOf(assertThrows(IOException.class, () -> Patience.within(time, work))
                .getMessage());
    }

    private static int depth(int level) {
        return level < 0 ? level : 1 + depth(level + 1);
    }
}
