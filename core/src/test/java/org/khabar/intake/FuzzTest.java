package org.khabar.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes and the name, a file gives a report or a problem and nothing is thrown. */
class FuzzTest {
    private static final List<String> EXTENSIONS =
            List.of("txt", "md", "html", "pdf", "docx", "eml", "xml", "csv", "jsonl", "json", "gz", "bin", "tsv");
    private static final int ROUNDS = 400;

    @TempDir
    Path folder;

    @Test
    void randomBytesGiveAReportOrAProblem() {
        run((random, bytes) -> random.nextBytes(bytes));
    }

    @Test
    void damagedFilesGiveAReportOrAProblem() {
        List<byte[]> seeds = List.of(
                Scratch.pdf(List.of(List.of("A bomb went off."))),
                Scratch.docx("<w:p><w:r><w:t>A bomb went off.</w:t></w:r></w:p>"),
                Scratch.gzip("{\"id\": \"a\", \"text\": \"One.\"}\n".repeat(20)),
                "From: a\nTo: b\nDate: Sun, 03 Oct 2021\nSubject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi.\n--b--"
                        .getBytes(StandardCharsets.UTF_8),
                "<rss version=\"2.0\"><channel><title>t</title><item><title>a</title></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8),
                "<html><body><ul><li>a<table><tr><td>b</ul><blockquote>".getBytes(StandardCharsets.UTF_8),
                "id,text\n1,\"a\"\n2,b".getBytes(StandardCharsets.UTF_8));
        run((random, bytes) -> {
            byte[] seed = seeds.get(random.nextInt(seeds.size()));
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
            for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
        });
    }

    private void run(Filler filler) {
        long seed = System.nanoTime();
        System.out.println("FuzzTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[random.nextInt(1_500)];
            filler.fill(random, bytes);
            String name = "f." + EXTENSIONS.get(random.nextInt(EXTENSIONS.size()));
            IntakeResult result = new Intake().read(Scratch.write(folder, name, bytes), IntakeOptions.NONE);
            assertTrue(
                    !result.reports().isEmpty() || !result.problems().isEmpty(),
                    "seed " + seed + ", round " + round + ", " + name);
        }
    }

    private interface Filler {
        void fill(Random random, byte[] bytes);
    }
}
