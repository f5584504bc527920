package org.khabar.record.export.claims;

import java.io.IOException;
import java.io.Writer;
import org.khabar.record.export.csv.CsvTable;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.export.seam.Exporter;
import org.khabar.record.export.seam.MatchedClaim;
import org.khabar.record.export.seam.Tally;

/** One claim a row. Several values in a cell are parted by semicolons; an open upper bound is an empty cell. */
public final class CsvClaims implements Exporter {
    @Override
    public Exported write(ExportSource source, Writer out) throws IOException {
        Tally tally = new Tally();
        CsvTable<MatchedClaim> table = new CsvTable<>(out, ClaimColumns.ALL);
        source.forEachClaim(matched -> {
            table.write(matched);
            tally.wrote();
        });
        table.flush();
        return tally.exported();
    }
}
