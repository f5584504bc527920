package org.khabar.open.series;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;
import org.khabar.model.series.Basis;
import org.khabar.model.series.Observation;
import org.khabar.model.series.Observation.Area;
import org.khabar.model.series.Observation.Origin;
import org.khabar.open.kind.Dataset;
import org.khabar.open.known.Countries;
import org.khabar.open.table.Row;
import org.khabar.open.table.TableFile;

/**
 * Reads market prices of the World Food Programme, in local currency; the dollar column is worked out from them and
 * left out. A price holds for its month. The table does not name its country: its code is the last word of the file's
 * name ({@code wfp_food_prices_afg.csv}).
 */
public final class PricesFile {
    private static final Pattern COUNTRY = Pattern.compile("[_-]([A-Za-z]{3})\\.");

    /** Columns, and the labels that their cells become. */
    private static final Map<String, String> LABELS = Map.of(
            "market", "market",
            "admin2", "district",
            "commodity", "commodity",
            "category", "category",
            "pricetype", "type",
            "priceflag", "flag");

    private final Countries countries;
    private final @Nullable LocalDate published;

    /** @param published the day the table came out, or null where it is not known */
    public PricesFile(Countries countries, @Nullable LocalDate published) {
        this.countries = countries;
        this.published = published;
    }

    /** Gives every price of the file; rows that cannot be used are problems. */
    public void read(Path file, Consumer<Observation> out, Consumer<Problem> problems) {
        @Nullable String country = country(file);
        if (country == null) {
            problems.accept(new Problem(
                    file.toString(),
                    0,
                    "The name of the file ends in no country code; name it as in wfp_food_prices_afg.csv. The prices"
                            + " were kept without a country."));
        }
        new TableFile(Dataset.PRICES).read(file, row -> price(row, country, out), problems);
    }

    private @Nullable String country(Path file) {
        Matcher matcher = COUNTRY.matcher(String.valueOf(file.getFileName()));
        return matcher.find()
                ? countries.find(matcher.group(1).toUpperCase(Locale.ROOT)).orElse(null)
                : null;
    }

    private void price(Row row, @Nullable String country, Consumer<Observation> out) {
        YearMonth month = YearMonth.from(row.getDay("date"));
        Map<String, String> labels = new HashMap<>();
        LABELS.forEach((column, label) -> row.find(column).ifPresent(cell -> labels.put(label, cell)));
        String province = row.text("admin1");
        Frame frame = new Frame(
                new Area(country, province, null, province.isEmpty() ? 0 : 1),
                month.atDay(1),
                month.atEndOfMonth(),
                row.text("priceflag").equals("forecast") ? Basis.PROJECTED : Basis.REPORTED,
                new Origin(Dataset.PRICES.label(), "WFP", published, row.fileName(), row.line()));
        Sheet sheet = new Sheet(row, frame);
        sheet.number("price", "price", row.get("currency") + "/" + row.get("unit"), labels);
        sheet.figures().forEach(out);
    }
}
