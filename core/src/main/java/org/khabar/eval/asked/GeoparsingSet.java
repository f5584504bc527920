package org.khabar.eval.asked;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.eval.file.CountryNames;
import org.khabar.eval.file.GeoparsingFile;
import org.khabar.eval.measure.Figure;
import org.khabar.eval.measure.Share;
import org.khabar.eval.measure.Tally;
import org.khabar.eval.seam.LabelledSet;
import org.khabar.eval.seam.PlaceFinder;
import org.khabar.eval.seam.PlaceFinder.FoundPlace;
import org.khabar.gazetteer.Sphere;
import org.khabar.model.Problem;
import org.khabar.model.Report;
import org.khabar.model.Span;

/**
 * Articles with place names marked and placed.
 *
 * <p>{@code found}: a marked name is found where a name read overlaps it; each answers one. Names that the labellers
 * marked but did not place cost nothing when missed and are not made up when read. Of the placed names found,
 * {@code within 161 km} (100 miles) is the share put that near to where they lie, and {@code country right} the share
 * put in the right country, where the file tells it; a name found but not placed is wrong in both.
 */
public final class GeoparsingSet implements LabelledSet.Located {
    /** 100 miles, the usual limit. */
    private static final double NEAR_KM = 161;

    private final String name;
    private final List<Text> texts;

    /** A marked name; its country and point are null where the file does not tell. */
    private record Marked(
            Span span,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon) {
        boolean placed() {
            return lat != null && lon != null;
        }
    }

    private record Text(Report report, List<Marked> marked) {}

    private record Pair(Marked marked, FoundPlace found) {}

    /** What one text brings: pairs of placed names, and how many were made up or missed. */
    private record Outcome(List<Pair> pairs, int madeUp, int missed) {}

    private GeoparsingSet(String name, List<Text> texts) {
        this.name = name;
        this.texts = List.copyOf(texts);
    }

    /** Reads a file of articles. */
    public static GeoparsingSet read(String name, Path file, Consumer<Problem> problems) {
        CountryNames countries = new CountryNames();
        List<Text> texts = new ArrayList<>();
        for (GeoparsingFile.Article article : GeoparsingFile.read(file, problems)) {
            List<Marked> marked = new ArrayList<>();
            for (GeoparsingFile.Toponym toponym : article.toponyms()) {
                findSpan(article.text(), toponym)
                        .ifPresent(span -> marked.add(
                                new Marked(span, country(countries, toponym.country()), toponym.lat(), toponym.lon())));
            }
            texts.add(new Text(Report.of("A%04d".formatted(texts.size()), null, article.text()), marked));
        }
        return new GeoparsingSet(name, texts);
    }

    private static @Nullable String country(CountryNames countries, @Nullable String name) {
        return name == null ? null : countries.findCode(name).orElse(null);
    }

    private static Optional<Span> findSpan(String text, GeoparsingFile.Toponym toponym) {
        int characters = text.codePointCount(0, text.length());
        if (toponym.start() < 0 || toponym.end() <= toponym.start() || toponym.end() > characters) {
            return Optional.empty();
        }
        return Optional.of(
                new Span(text.offsetByCodePoints(0, toponym.start()), text.offsetByCodePoints(0, toponym.end())));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Figure> score(PlaceFinder finder) {
        Tally found = new Tally();
        Share near = new Share();
        Share country = new Share();
        List<Outcome> outcomes = texts.parallelStream()
                .map(text -> compare(text.marked, finder.find(text.report)))
                .toList();
        for (Outcome outcome : outcomes) {
            found.add(outcome.pairs.size(), outcome.madeUp, outcome.missed);
            for (Pair pair : outcome.pairs) {
                near.add(near(pair));
                country(pair.marked, finder).ifPresent(code -> country.add(code.equals(pair.found.country())));
            }
        }
        List<Figure> figures = new ArrayList<>(found.figures(name, "found"));
        figures.addAll(near.figures(name, "within 161 km"));
        figures.addAll(country.figures(name, "country right"));
        return figures;
    }

    /** As the file tells, else where its point lies. */
    private static Optional<String> country(Marked marked, PlaceFinder finder) {
        Double lat = marked.lat;
        Double lon = marked.lon;
        if (marked.country != null || lat == null || lon == null) {
            return Optional.ofNullable(marked.country);
        }
        return finder.findCountry(lat, lon);
    }

    private static Outcome compare(List<Marked> marked, List<FoundPlace> found) {
        List<FoundPlace> left = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        int missed = 0;
        for (Marked one : marked) {
            Optional<FoundPlace> answer = left.stream()
                    .filter(place -> overlap(one.span, place.span()))
                    .findFirst();
            answer.ifPresent(left::remove);
            if (one.placed() && answer.isPresent()) {
                pairs.add(new Pair(one, answer.get()));
            } else if (one.placed()) {
                missed++;
            }
        }
        return new Outcome(pairs, left.size(), missed);
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static boolean near(Pair pair) {
        Double lat = pair.marked.lat;
        Double lon = pair.marked.lon;
        Double foundLat = pair.found.lat();
        Double foundLon = pair.found.lon();
        return lat != null
                && lon != null
                && foundLat != null
                && foundLon != null
                && Sphere.kilometres(lat, lon, foundLat, foundLon) <= NEAR_KM;
    }
}
