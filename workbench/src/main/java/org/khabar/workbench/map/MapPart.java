package org.khabar.workbench.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.record.Workspace;
import org.khabar.record.count.Box;
import org.khabar.record.count.Counts;
import org.khabar.record.count.Spot;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.incidents.Weeks;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.lens.LensReader;
import org.khabar.workbench.lens.Sight;
import org.khabar.workbench.office.Kept;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Recall;

/** The address of the map. */
public final class MapPart implements Part {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,6})?");
    private static final Pattern STRETCH = Pattern.compile("(%1$s),(%1$s),(%1$s)".formatted(NUMBER.pattern()));

    /** Marks that can be told apart on one sheet. */
    private static final int MOST = 300;

    /** Cells from south to north. */
    private static final double CELLS = 18;

    private static final int KEPT = 200;
    private static final double LARGEST = 30;
    private static final double SMALLEST = 5;
    private static final Box HOME = new Box(-35, -20, 45, 80);

    private final Office office;
    private final Pages pages;
    private final Optional<Outlines> outlines = Outlines.find();
    private final Kept<List<Outlines.Line>> areas;
    private final Recall<Lens, Ground> grounds;
    private final Recall<Asked, List<Spot>> spots;

    public MapPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.areas = new Kept<>(office, () -> Areas.lines(office.read(Workspace::listBoundaries)));
        this.grounds = new Recall<>(office, KEPT, this::ground);
        this.spots = new Recall<>(office, KEPT, this::spots);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/map", this::show);
        routes.get("/api/map", this::data);
    }

    @Override
    public void prepare() {
        spots.get(new Asked(Lens.ALL, Sheet.around(grounds.get(Lens.ALL).extent)));
    }

    private void show(Context context) {
        pages.show(
                context, "map", pages.frame(context, Section.MAP, pages.words().say("section.map")), page(context));
    }

    private MapPage page(Context context) {
        LensReader reader = new LensReader(context::queryParam);
        Lens lens = reader.read();
        Sight sight = Sight.of(lens, office.actors());
        List<LensReader.Misread> misread = new ArrayList<>(reader.misread());
        misread.addAll(sight.misread());
        Ground ground = grounds.get(lens);
        Sheet asked = stretch(context.queryParam("at"));
        Sheet sheet = asked != null ? asked : Sheet.around(ground.extent);
        return new MapPage(
                marks(spots.get(new Asked(lens, sheet)), sheet),
                outlines.map(borders -> borders.path(sheet)).orElse(""),
                Outlines.path(areas.get(), sheet),
                MapPage.View.of(sheet),
                Weeks.of(ground.weeks),
                ground.incidents,
                ground.nowhere,
                misread);
    }

    /** What is the same however near one looks. */
    private record Ground(Box extent, SortedMap<LocalDate, Long> weeks, long incidents, long nowhere) {}

    private Ground ground(Lens lens) {
        return office.look(lens.asOf(), view -> {
            Counts counts = view.count(Sight.of(lens, office.actors()).filter());
            return new Ground(counts.extent().orElse(HOME), counts.byWeek(), counts.incidents(), counts.nowhere());
        });
    }

    /** A stretch of the map. */
    private record Asked(Lens lens, Sheet sheet) {}

    private List<Spot> spots(Asked asked) {
        Sheet sheet = asked.sheet;
        return office.look(
                asked.lens.asOf(),
                view -> view.count(Sight.of(asked.lens, office.actors()).filter())
                        .bySpot(sheet.box(), sheet.tall() / CELLS, MOST));
    }

    private void data(Context context) {
        MapPage page = page(context);
        context.json(Map.of(
                "incidents", page.incidents(),
                "nowhere", page.nowhere(),
                "at", page.view().here(),
                "spots", page.ranked().stream().map(MapPage.Mark::spot).toList()));
    }

    private static @Nullable Sheet stretch(@Nullable String words) {
        Matcher numbers = STRETCH.matcher(words == null ? "" : words);
        return numbers.matches() ? Sheet.of(number(numbers, 1), number(numbers, 2), number(numbers, 3)) : null;
    }

    private static double number(Matcher numbers, int group) {
        return Double.parseDouble(numbers.group(group));
    }

    /** The area of a mark grows with its incidents. */
    private static List<MapPage.Mark> marks(List<Spot> spots, Sheet sheet) {
        long highest = spots.stream().mapToLong(Spot::incidents).max().orElse(1);
        return spots.stream()
                .map(spot -> new MapPage.Mark(
                        spot,
                        sheet.x(spot.lon()),
                        sheet.y(spot.lat()),
                        SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) spot.incidents() / highest),
                        Sheet.of(spot.lat(), spot.lon(), sheet.tall() / 3).address()))
                .sorted(Comparator.comparing((MapPage.Mark mark) -> !mark.isWide()))
                .toList();
    }
}
