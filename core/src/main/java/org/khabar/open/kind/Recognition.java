package org.khabar.open.kind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khabar.open.file.Part;
import org.khabar.open.file.SourceFile;

/** Tells which dataset a file holds from how it begins. */
public final class Recognition {
    private static final int START = 1 << 16;
    private static final String SEPARATORS = ",;\t|";
    private static final int GEONAMES_COLUMNS = 19;
    private static final Pattern CLAIM = Pattern.compile("\"kind\"\\s*:\\s*\"(event|tie|figure)\"");
    private static final Pattern OUTLINES =
            Pattern.compile("\"type\"\\s*:\\s*\"(FeatureCollection|Topology|Feature|GeometryCollection)\"");
    private static final Pattern ACTORS = Pattern.compile("(?m)^(actors|countries|offices):");

    private Recognition() {}

    /**
     * The dataset of which the file, or a text in the archive, bears the marks.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<Dataset> recognise(Path file) throws IOException {
        for (Part part : new SourceFile(file).listParts()) {
            Optional<Dataset> found = ofStart(part.start(START));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The dataset of a text that begins so. */
    static Optional<Dataset> ofStart(String start) {
        String begins = start.stripLeading();
        if (begins.startsWith("<")) {
            return begins.contains("<CONSOLIDATED_LIST") ? Optional.of(Dataset.UN_SANCTIONS) : Optional.empty();
        }
        if (begins.startsWith("{")) {
            return CLAIM.matcher(begins.lines().findFirst().orElse("")).find()
                    ? Optional.of(Dataset.CLAIMS)
                    : OUTLINES.matcher(begins).find() ? Optional.of(Dataset.BOUNDARIES) : Optional.empty();
        }
        String first = begins.lines().findFirst().orElse("");
        if (first.split("\t", -1).length == GEONAMES_COLUMNS && Character.isDigit(first.charAt(0))) {
            return Optional.of(Dataset.GEONAMES);
        }
        Optional<Dataset> table = Dataset.findByHeader(keys(first));
        return table.isEmpty() && ACTORS.matcher(begins).find() ? Optional.of(Dataset.ACTORS) : table;
    }

    private static Set<String> keys(String header) {
        return Arrays.stream(header.split(Pattern.quote(String.valueOf(separator(header)))))
                .map(cell -> cell.replace("\"", ""))
                .map(Shape::key)
                .collect(Collectors.toSet());
    }

    /** What splits the cells of a table with this first line: comma, semicolon, tab or bar. */
    public static char separator(String header) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char separator = SEPARATORS.charAt(i);
            long count = header.chars().filter(c -> c == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}
