package org.khabar.app.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.khabar.model.claim.Claim;
import org.khabar.model.claim.Responsibility;

/** Prints claims as a table, each with its sentence underneath. For one thread. */
public final class ClaimTable {
    private static final List<String> HEADS =
            List.of("WHO", "DID WHAT", "TO WHOM", "WHERE", "WHEN", "HOW MANY", "WHO SAYS SO", "HOW SURE");

    /** How the width is shared out, in parts of a hundred. */
    private static final int[] SHARES = {13, 15, 14, 13, 12, 11, 12, 10};

    private static final String GAP = "  ";

    private final PrintWriter out;
    private final Screen screen;
    private final int[] widths;
    private boolean headed;

    public ClaimTable(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
        int room = screen.width() - GAP.length() * (SHARES.length - 1);
        this.widths = IntStream.of(SHARES).map(share -> share * room / 100).toArray();
    }

    /**
     * A line over the claims of one report: who published it and when. The first one brings the heads of the columns.
     */
    public void heading(String words) {
        if (!headed) {
            headed = true;
            print(HEADS, Screen.Style.BOLD);
        }
        String title = Wrap.tame(words);
        out.println();
        out.println(screen.styled(
                Screen.Style.CYAN, "── " + title + " " + "─".repeat(Math.max(0, screen.width() - title.length() - 4))));
    }

    /** One claim and its sentence. */
    public void print(Claim claim) {
        List<String> cells = List.of(
                Words.names(claim.roles().actors()),
                Words.deed(claim),
                Words.names(claim.roles().recipients()),
                Words.places(claim.setting().places()),
                Words.time(claim.setting().time()),
                Words.counts(claim),
                Words.holders(claim.stance()),
                Words.surety(claim.stance()));
        print(cells, style(claim.stance()));
        sentence(claim.anchor());
    }

    private static Screen.Style style(Claim.Stance stance) {
        if (stance.responsibility() == Responsibility.DENIED) {
            return Screen.Style.RED;
        }
        return switch (stance.factuality()) {
            case CERTAIN -> Screen.Style.PLAIN;
            case PROBABLE, POSSIBLE -> Screen.Style.YELLOW;
            case CERTAIN_NOT, PROBABLE_NOT, POSSIBLE_NOT -> Screen.Style.RED;
            case CERTAIN_BUT_UNKNOWN, UNCOMMITTED -> Screen.Style.DIM;
        };
    }

    private void print(List<String> cells, Screen.Style style) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i)
                        .lines()
                        .flatMap(part -> Wrap.lines(Wrap.tame(part), widths[i]).stream())
                        .toList())
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < wrapped.size(); i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                row.append(Wrap.padded(cell, widths[i])).append(GAP);
            }
            out.println(screen.styled(style, row.toString().stripTrailing()));
        }
    }

    private void sentence(Claim.Anchor anchor) {
        String indent = "    ";
        for (String line : Wrap.lines("“" + Wrap.tame(anchor.quote()) + "”", screen.width() - indent.length())) {
            out.println(indent + screen.styled(Screen.Style.DIM, line));
        }
        out.println();
    }
}
