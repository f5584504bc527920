package org.khabar.intake.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes running heads, running feet and page numbers off pages. */
final class PageEdges {
    /** A line belongs to the edge if it stands there on so many pages and on half of all. */
    private static final int REPEATED = 3;

    private static final int EDGE_LINES = 2;

    private PageEdges() {}

    /** The pages as one text, without the lines that repeat at their edges but for the numbers in them. */
    static String without(List<String> pages) {
        List<List<String>> cut =
                pages.stream().map(page -> page.strip().lines().toList()).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> lines : cut) {
            edges(lines).stream().map(PageEdges::key).distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int needed = Math.max(REPEATED, pages.size() / 2);
        StringBuilder out = new StringBuilder();
        for (List<String> lines : cut) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean atEdge = i < EDGE_LINES || i >= lines.size() - EDGE_LINES;
                if (!atEdge || line.isBlank() || counts.getOrDefault(key(line), 0) < needed) {
                    out.append(line).append('\n');
                }
            }
        }
        return out.toString();
    }

    private static List<String> edges(List<String> lines) {
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if ((i < EDGE_LINES || i >= lines.size() - EDGE_LINES)
                    && !lines.get(i).isBlank()) {
                edges.add(lines.get(i));
            }
        }
        return edges;
    }

    private static String key(String line) {
        return line.strip().replaceAll("\\d+", "0");
    }
}
