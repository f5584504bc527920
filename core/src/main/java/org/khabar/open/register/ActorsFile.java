package org.khabar.open.register;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khabar.model.Actor;
import org.khabar.model.Problem;
import org.khabar.open.file.Part;
import org.khabar.open.file.SourceFile;
import org.khabar.resolve.ActorRegister;

/** Reads actors from YAML files in the form of the shipped ones. Parents and countries may be shipped actors. */
public final class ActorsFile {
    /** All shipped files together are below 1 MB. */
    private static final int LARGEST = 16 << 20;

    /** Gives the actors that the shipped register does not have; mistakes are problems that name the entry. */
    public void read(Path file, Consumer<Actor> out, Consumer<Problem> problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            for (Part part : new SourceFile(file).listParts()) {
                texts.put(part.name(), text(part, problems));
            }
        } catch (IOException e) {
            problems.accept(new Problem(file.toString(), 0, "Reading stopped early: " + e.getMessage() + "."));
        }
        Set<String> shipped =
                ActorRegister.shipped().listAll().stream().map(Actor::id).collect(Collectors.toSet());
        ActorRegister.Loaded loaded = ActorRegister.shippedAnd(texts);
        loaded.problems().forEach(problems);
        loaded.register().listAll().stream()
                .filter(actor -> !shipped.contains(actor.id()))
                .forEach(out);
    }

    private static String text(Part part, Consumer<Problem> problems) throws IOException {
        try (Reader reader = part.text(problems)) {
            StringWriter text = new StringWriter();
            char[] some = new char[1 << 16];
            for (int read = reader.read(some); read > 0; read = reader.read(some)) {
                text.write(some, 0, read);
                if (text.getBuffer().length() > LARGEST) {
                    throw new IOException("it is too long for a file of actors; split it");
                }
            }
            return text.toString();
        }
    }
}
