package org.khabar.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khabar.match.sketch.Sketch;
import org.khabar.match.sketch.Sketches;
import org.khabar.model.Report;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.EventType;
import org.khabar.model.claim.HeldClaim;
import org.khabar.run.SharedPipeline;

/**
 * The claims of {@code happenings.yaml}, as the reader reads them.
 *
 * @param claims every attack that was read
 * @param happenings case and letter of the happening that each speaks of, by the claim's id
 */
record Happenings(List<HeldClaim> claims, Map<String, String> happenings) {
    private static final int DAY = "2021-10-03".length();

    static Happenings read() {
        Happenings all = new Happenings(new ArrayList<>(), new HashMap<>());
        try (InputStream in = Objects.requireNonNull(Happenings.class.getResourceAsStream("happenings.yaml"))) {
            int number = 0;
            for (JsonNode oneCase : new YAMLMapper().readTree(in)) {
                all.readCase(++number, oneCase.path("reports"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    List<Sketch> sketches() {
        return claims.stream().flatMap(held -> Sketches.of(held).stream()).toList();
    }

    private void readCase(int number, JsonNode lines) {
        List<String> sentences = new ArrayList<>();
        String head = "";
        for (JsonNode line : lines) {
            String text = line.textValue();
            if (Character.isDigit(text.charAt(0))) {
                readReport(number, head, sentences);
                head = text;
                sentences.clear();
            } else {
                sentences.add(text);
            }
        }
        readReport(number, head, sentences);
    }

    private void readReport(int number, String head, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        LocalDate day = LocalDate.parse(head.substring(0, DAY));
        String outlet = head.substring(DAY + 1);
        String text = String.join(
                " ", sentences.stream().map(line -> line.substring(2)).toList());
        for (Claim claim : SharedPipeline.get()
                .read(Report.of(number + " " + head, day, text))
                .claims()) {
            if (claim.what().type() == EventType.ASSAULT) {
                claims.add(new HeldClaim(claim, day, List.of(outlet), List.of()));
                happenings.put(claim.id(), number + letter(claim.anchor().quote(), sentences));
            }
        }
    }

    private static String letter(String quote, List<String> sentences) {
        return sentences.stream()
                .filter(line -> line.substring(2).equals(quote))
                .map(line -> line.substring(0, 1))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The sentence (%s) was cut in another way.".formatted(quote)));
    }
}
