package org.khabar.gazetteer.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.gazetteer.GazetteerPlace.Kind;
import org.khabar.model.Problem;

/**
 * Reads dumps of GeoNames (geonames.org), such as {@code cities5000.zip} or the {@code .txt} in it. Names of
 * first-level areas come from {@code admin1CodesASCII.txt} beside the dump; each area with a town in the dump becomes a
 * place too, lying where its people live.
 */
public final class GeoNamesReader {
    private static final int COLUMNS = 19;

    /** The whole of GeoNames is 1.6 GB; what unpacks to more is no gazetteer. */
    private static final long LARGEST = 2L << 30;

    private final long largest;

    public GeoNamesReader() {
        this(LARGEST);
    }

    /** @param largest bytes, unpacked, at which reading stops */
    GeoNamesReader(long largest) {
        this.largest = largest;
    }

    /** The places of a dump; lines that are not used because they are wrong, and a file cut short, are problems. */
    public List<GazetteerPlace> read(Path dump, Consumer<Problem> problems) {
        AdminAreas areas = AdminAreas.beside(dump, problems);
        List<GazetteerPlace> places = new ArrayList<>();
        try (InputStream in = Files.newInputStream(dump)) {
            if (dump.toString().endsWith(".zip")) {
                readZip(dump, in, areas, places, problems);
            } else {
                readLines(new Source(dump.toString(), problems), new BoundedStream(in, largest), areas, places);
            }
        } catch (IOException e) {
            problems.accept(new Problem(dump.toString(), 0, "Reading stopped early: " + e.getMessage()));
        }
        places.addAll(areas.listPlaces());
        return places;
    }

    private record Source(String file, Consumer<Problem> problems) {
        void problem(int line, String what) {
            problems.accept(new Problem(file, line, what));
        }
    }

    // The bound holds for all entries together. Their names are shown in problems and used for nothing else.
    private void readZip(
            Path dump, InputStream in, AdminAreas areas, List<GazetteerPlace> places, Consumer<Problem> problems)
            throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        InputStream bounded = new BoundedStream(zip, largest);
        int tables = 0;
        for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".txt")
                    && !entry.getName().toLowerCase(Locale.ROOT).contains("readme")) {
                tables++;
                readLines(new Source(dump + "!" + printable(entry.getName()), problems), bounded, areas, places);
            }
        }
        if (tables == 0) {
            problems.accept(new Problem(dump.toString(), 0, "The archive holds no .txt table; give a GeoNames dump."));
        }
    }

    private static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }

    private static void readLines(Source source, InputStream in, AdminAreas areas, List<GazetteerPlace> places)
            throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                source.problem(
                        number, "The line has %d columns and needs %d; correct it.".formatted(cells.length, COLUMNS));
                continue;
            }
            try {
                @Nullable GazetteerPlace place = place(cells, areas);
                if (place != null) {
                    places.add(place);
                }
            } catch (IllegalArgumentException e) {
                source.problem(number, "The line was left out: " + e.getMessage());
            }
        }
    }

    private static @Nullable GazetteerPlace place(String[] cells, AdminAreas areas) {
        @Nullable Kind kind = kind(cells[6], cells[7]);
        if (kind == null || cells[8].isBlank()) {
            return null;
        }
        String country = CountryCodes.alpha3(cells[8]);
        String code = cells[8] + "." + cells[10];
        GazetteerPlace place = new GazetteerPlace(
                "",
                cells[1],
                variants(cells),
                country,
                kind == Kind.PROVINCE ? cells[1] : areas.name(code),
                kind,
                Double.valueOf(cells[4]),
                Double.valueOf(cells[5]),
                cells[14].isBlank() ? 0 : Long.parseLong(cells[14]));
        areas.count(code, place);
        return place;
    }

    // Feature classes and codes: https://www.geonames.org/export/codes.html
    private static @Nullable Kind kind(String featureClass, String code) {
        return switch (featureClass) {
            case "P" -> code.equals("PPLX") ? Kind.SITE : Kind.TOWN;
            case "A" -> code.equals("ADM1") ? Kind.PROVINCE : code.equals("ADM2") ? Kind.DISTRICT : null;
            case "S" -> Kind.SITE;
            case "L" -> code.equals("RGN") ? Kind.REGION : null;
            default -> null;
        };
    }

    // Capitals alone are airport codes and the like.
    private static List<String> variants(String[] cells) {
        return Arrays.stream((cells[2] + "," + cells[3]).split(","))
                .map(String::strip)
                .filter(name -> name.length() > 1 && !name.equals(cells[1]))
                .filter(name -> name.chars().anyMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c)))
                .distinct()
                .toList();
    }
}
