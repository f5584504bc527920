package org.khabar.open.kind;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The open data that can be taken in. */
public enum Dataset {
    /** Georeferenced events of the Uppsala Conflict Data Program. */
    GED(
            "ged",
            Shape.of(
                    "events",
                    "id, type_of_violence, side_a, side_b, where_prec, country, date_prec, date_start, date_end, best, low, high"),
            Shape.of(
                    "without places",
                    "id, side_a_name, side_b_name, location_root_name, start_date, end_date, deaths_low, deaths_high")),
    /** Events of the Armed Conflict Location and Event Data project. */
    ACLED("acled", Shape.of("events", "event_id_cnty, event_date, event_type, sub_event_type, actor1, country")),
    /** Machine-coded events of POLECAT. */
    POLECAT("polecat", Shape.of("events", "Event ID, Event Date, Event Type, Event Mode, Actor Name, Recipient Name")),
    /** Claims as Khabar writes them, one JSON object a line. */
    CLAIMS("claims"),
    /** Integrated Food Security Phase Classification, one phase a row. */
    IPC(
            "ipc",
            Shape.of("areas", "Date of analysis, Country, Area, Validity period, From, To, Phase, Number"),
            Shape.of("groups of areas", "Date of analysis, Country, Level 1, Validity period, From, To, Phase, Number"),
            Shape.of("countries", "Date of analysis, Country, Validity period, From, To, Phase, Number")),
    /** Cadre Harmonisé of the Sahel and West Africa, one area a row. */
    CADRE_HARMONISE(
            "cadre-harmonise",
            Shape.of(
                    "areas",
                    "adm0_pcod3, adm1_name, exercise_label, exercise_year, chtype, reference_label, reference_year, phase35")),
    /** Financial Tracking Service: requirements and funding, plans, flows. */
    FTS(
            "fts",
            Shape.of("requirements", "countryCode, code, year, requirements, funding"),
            Shape.of("plans", "code, locations, years, origRequirements, revisedRequirements"),
            Shape.of("flows", "id, date, amountUSD, srcOrganization, destOrganization")),
    /** People displaced within countries, by year. */
    IDMC(
            "idmc",
            Shape.of("conflict and disaster", "ISO3, Year, Conflict Stock Displacement"),
            Shape.of("movements", "ISO3, Year, Conflict Internal Displacements"),
            Shape.of("totals", "year, coo_iso, coa_iso, total")),
    /** Refugees by country of origin and of asylum, by year. */
    UNHCR(
            "unhcr",
            Shape.of(
                    "download",
                    "Year, Country of origin (ISO), Country of asylum (ISO), Refugees under UNHCR's mandate"),
            Shape.of("interface", "year, coo_iso, coa_iso, refugees")),
    /** Aid Worker Security Database. */
    AWSD("awsd", Shape.of("incidents", "Incident ID, Year, Month, Country, Total killed, Total wounded, Details")),
    /** Food prices of the World Food Programme. */
    PRICES("prices", Shape.of("prices", "date, market, commodity, unit, currency, price")),
    /** A dump of GeoNames. */
    GEONAMES("geonames"),
    /** Codes that humanitarians give to areas. */
    PCODES("pcodes", Shape.of("codes", "Location, Admin Level, P-Code, Name, Parent P-Code")),
    /** Outlines of areas, GeoJSON or TopoJSON. */
    BOUNDARIES("boundaries"),
    /** A list of the Security Council, XML. */
    UN_SANCTIONS("un-sanctions"),
    /** Actors in the form of the shipped ones, YAML. */
    ACTORS("actors");

    private final String label;
    private final List<Shape> shapes;

    Dataset(String label, Shape... shapes) {
        this.label = label;
        this.shapes = List.of(shapes);
    }

    /** The word for it on the command line. */
    public String label() {
        return label;
    }

    /** The forms of its table, the fullest first; none where it is no table. */
    public List<Shape> listShapes() {
        return shapes;
    }

    /** The dataset of that label, however it is cased; {@code _} is as good as {@code -}. */
    public static Optional<Dataset> find(String label) {
        String wanted = label.strip().replace('_', '-');
        return Arrays.stream(values())
                .filter(one -> one.label.equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** The dataset whose table has such a header; the one of which it has most where several fit. */
    public static Optional<Dataset> findByHeader(Set<String> keys) {
        return Arrays.stream(values())
                .filter(one -> one.findShape(keys).isPresent())
                .max(Comparator.comparingInt(one ->
                        one.findShape(keys).map(shape -> shape.columns().size()).orElse(0)));
    }

    /** The first form whose columns are all there. */
    public Optional<Shape> findShape(Set<String> keys) {
        return shapes.stream().filter(shape -> shape.missing(keys).isEmpty()).findFirst();
    }
}
