package org.khabar.workbench.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.aid.access.AccessArea;
import org.khabar.aid.access.AreaAccess;
import org.khabar.record.count.Box;
import org.khabar.workbench.map.Areas;
import org.khabar.workbench.map.Outlines;
import org.khabar.workbench.map.Sheet;

/** Puts areas on a map that shows them all. */
final class AccessSheet {
    private final Optional<Outlines> outlines = Outlines.find();

    /** The areas that have a place; whole countries lie beneath them and are left out. */
    List<AccessPage.Shape> shapes(List<AreaAccess> areas) {
        Sheet sheet = sheet(areas);
        List<AccessPage.Shape> shapes = new ArrayList<>();
        for (AreaAccess access : areas) {
            AccessArea.Shape shape = access.area().shape();
            Double lat = shape.lat();
            Double lon = shape.lon();
            if (!access.area().isCountry() && (shape.outline() != null || (lat != null && lon != null))) {
                shapes.add(new AccessPage.Shape(
                        access,
                        shape.outline() == null ? "" : Outlines.path(Areas.rings(shape.outline()), sheet),
                        lon == null ? 0 : sheet.x(lon),
                        lat == null ? 0 : sheet.y(lat)));
            }
        }
        return shapes;
    }

    /** The borders of countries around them. */
    String borders(List<AreaAccess> areas) {
        return outlines.map(borders -> borders.path(sheet(areas))).orElse("");
    }

    private static Sheet sheet(List<AreaAccess> areas) {
        List<Outlines.Line> lines = new ArrayList<>();
        for (AreaAccess access : areas) {
            AccessArea.Shape shape = access.area().shape();
            Double lat = shape.lat();
            Double lon = shape.lon();
            if (shape.outline() != null) {
                lines.addAll(Areas.rings(shape.outline()));
            } else if (lat != null && lon != null) {
                lines.add(new Outlines.Line(new double[] {lon, lat}, lat, lon, lat, lon));
            }
        }
        if (lines.isEmpty()) {
            return Sheet.around(new Box(-35, -20, 45, 80));
        }
        return Sheet.around(new Box(
                lines.stream().mapToDouble(Outlines.Line::south).min().orElse(0),
                lines.stream().mapToDouble(Outlines.Line::west).min().orElse(0),
                lines.stream().mapToDouble(Outlines.Line::north).max().orElse(0),
                lines.stream().mapToDouble(Outlines.Line::east).max().orElse(0)));
    }
}
