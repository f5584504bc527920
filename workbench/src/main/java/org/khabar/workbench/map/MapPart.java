package org.khabar.workbench.map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** The address of the map. */
public final class MapPart implements Part {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,6})?");
    private static final Pattern STRETCH = Pattern.compile("(%1$s),(%1$s),(%1$s)".formatted(NUMBER.pattern()));

    /** Marks that can be told apart on one sheet. */
    private static final int MOST = 300;

    /** Cells from south to north. */
    private static final double CELLS = 18;

    private static final double LARGEST = 30;
    private static final double SMALLEST = 5;
    private static final Box HOME = new Box(-35, -20, 45, 80);

    private final Office office;
    private final Pages pages;
    private final Optional<Outlines> outlines = Outlines.find();
    private final Kept<List<Outlines.Line>> areas;

    public MapPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.areas = new Kept<>(office, () -> Areas.lines(office.ask(Workspace::listBoundaries)));
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/map", this::show);
    }

    private void show(Context context) {
        LensReader reader = new LensReader(context::queryParam);
        Lens lens = reader.read();
        Sight sight = Sight.of(lens, office.actors());
        List<LensReader.Misread> misread = new ArrayList<>(reader.misread());
        misread.addAll(sight.misread());
        Sheet asked = stretch(context.queryParam("at"));
        List<Outlines.Line> imported = areas.get();
        MapPage page = office.look(lens.asOf(), view -> {
            Counts counts = view.count(sight.filter());
            Sheet sheet = asked != null ? asked : Sheet.around(counts.extent().orElse(HOME));
            List<Spot> spots = counts.bySpot(sheet.box(), sheet.tall() / CELLS, MOST);
            return new MapPage(
                    marks(spots, sheet),
                    outlines.map(borders -> borders.path(sheet)).orElse(""),
                    Outlines.path(imported, sheet),
                    MapPage.View.of(sheet),
                    Weeks.of(counts.byWeek()),
                    counts.incidents(),
                    counts.nowhere(),
                    misread);
        });
        pages.show(
                context, "map", pages.frame(context, Section.MAP, pages.words().say("section.map")), page);
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
