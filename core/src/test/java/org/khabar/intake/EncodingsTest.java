package org.khabar.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    private static final String FRENCH =
            "Des hommes armés ont attaqué la ville à l’aube – cinq morts, d’après le maire élu.";
    private static final String RUSSIAN =
            "Вооружённые люди напали на город на рассвете, погибли пять человек, сообщил мэр.";
    private static final String ARABIC = "هاجم مسلحون المدينة فجرا وقتل خمسة أشخاص بحسب ما قال رئيس البلدية للصحفيين.";
    private static final String CHINESE = "武装人员黎明时分袭击了这座城市，市长说有五人死亡，十人受伤，目前没有任何组织宣称负责。";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "french, UTF-8, ''",
        "french, UTF-8 with mark, ''",
        "french, UTF-16LE with mark, ''",
        "french, UTF-16BE with mark, ''",
        "french, UTF-16LE, UTF-16LE",
        "french, windows-1252, windows-1252",
        "russian, windows-1251, windows-1251",
        "russian, KOI8-R, KOI8-R",
        "arabic, windows-1256, windows-1256",
        "chinese, GB18030, GB18030"
    })
    void readsTheLettersAndTellsAGuess(String language, String encoding, String told) {
        String text = switch (language) {
            case "french" -> FRENCH;
            case "russian" -> RUSSIAN;
            case "arabic" -> ARABIC;
            default -> CHINESE;
        };
        for (String name : new String[] {"note.txt", "note.csv"}) {
            String content = name.endsWith("csv") ? "id,text\n1,\"" + text + "\"\n" : text;
            Path file = Scratch.write(folder, name, encode(content, encoding));
            IntakeResult result = new Intake().read(file, IntakeOptions.NONE);
            assertEquals(text, result.reports().getFirst().text());
            String notes = result.notes().stream()
                    .map(Note::what)
                    .filter(note -> note.startsWith("read as "))
                    .findFirst()
                    .orElse("");
            assertEquals(told.isEmpty() ? "" : "read as " + told, notes);
        }
    }

    private static byte[] encode(String text, String encoding) {
        Charset charset = Charset.forName(encoding.replace(" with mark", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (encoding.endsWith("mark")) {
            out.writeBytes("\uFEFF".getBytes(charset));
        }
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }
}
