package org.khabar.aid.food;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.khabar.aid.BadInputException;
import org.khabar.aid.food.FoodNetwork.Food;
import org.khabar.aid.food.FoodNetwork.Nutrient;
import org.khabar.aid.food.FoodNetwork.Offer;
import org.khabar.aid.food.FoodNetwork.Place;
import org.khabar.aid.food.FoodNetwork.Road;
import org.khabar.aid.food.FoodNetwork.Role;
import org.khabar.model.Problem;

/**
 * Reads a food network from a workbook with the sheets of the published instance: {@code NodesTypes}, {@code Demand},
 * {@code EdgesCost}, {@code nutr_val}, {@code nutr_req}, {@code FoodCost}, and, where supply is limited,
 * {@code Capacity} in the form of FoodCost (tonnes a month).
 */
public final class FoodSheet {
    /** A price that stands for "not sold" in the published instance. */
    private static final double NOT_SOLD = 1_000_000;

    private final String file;
    private final Workbook book;
    private final List<Problem> problems = new ArrayList<>();

    private FoodSheet(String file, Workbook book) {
        this.file = file;
        this.book = book;
    }

    /**
     * Reads a workbook.
     *
     * @throws BadInputException if something in it is missing or wrong; names each sheet and row
     * @throws IOException if it cannot be read at all
     */
    public static FoodNetwork read(Path path) throws IOException {
        String file = path.getFileName().toString();
        if (!Files.isRegularFile(path)) {
            throw new BadInputException(List.of(new Problem(path.toString(), 0, "There is no such file.")));
        }
        try (Workbook book = new XSSFWorkbook(Files.newInputStream(path))) {
            return new FoodSheet(file, book).network();
        } catch (org.apache.poi.ooxml.POIXMLException | org.apache.poi.UnsupportedFileFormatException e) {
            throw new BadInputException(
                    List.of(new Problem(path.toString(), 0, "The file must be a workbook (.xlsx): " + e.getMessage())));
        }
    }

    private FoodNetwork network() {
        List<Place> places = places();
        List<Nutrient> nutrients = nutrients();
        List<Food> foods = foods(nutrients);
        List<Road> roads = roads(names(places));
        Map<String, Map<String, Offer>> offers = offers(places, foods);
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new FoodNetwork(places, roads, nutrients, foods, offers);
    }

    private static Set<String> names(List<Place> places) {
        return places.stream().map(Place::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<SheetTable> find(String name) {
        Sheet sheet = book.getSheet(name);
        return sheet == null
                ? Optional.empty()
                : Optional.of(new SheetTable(file + ", sheet " + name, sheet, problems::add));
    }

    /** The sheet if it is there and has those columns. */
    private Optional<SheetTable> table(String name, String... columns) {
        Optional<SheetTable> table = find(name);
        if (table.isEmpty()) {
            problems.add(new Problem(file, 0, "The sheet (%s) must be there.".formatted(name)));
        }
        return table.filter(found -> found.has(columns));
    }

    private List<Place> places() {
        Optional<SheetTable> table = table("NodesTypes", "Name", "Type");
        if (table.isEmpty()) {
            return List.of();
        }
        Map<String, List<Double>> people = people();
        List<Place> places = new ArrayList<>();
        for (int line : table.get().lines()) {
            String name = table.get().text(line, "Name");
            Role role = switch (table.get().text(line, "Type")) {
                case "D" -> Role.AREA;
                case "TS" -> Role.TRANSSHIPMENT;
                default -> Role.SUPPLIER;
            };
            List<Double> eaters = people.remove(name);
            places.add(new Place(name, role, eaters == null || role != Role.AREA ? List.of() : eaters));
        }
        people.keySet()
                .forEach(name -> problems.add(new Problem(
                        file + ", sheet Demand", 0, "The node (%s) must be in the sheet NodesTypes.".formatted(name))));
        return places;
    }

    /** People by area; the columns after the first are the months. */
    private Map<String, List<Double>> people() {
        Map<String, List<Double>> people = new LinkedHashMap<>();
        table("Demand", "Node", "Demand").ifPresent(table -> {
            List<String> months = table.headings().stream()
                    .filter(heading -> !heading.equals("Node"))
                    .toList();
            for (int line : table.lines()) {
                people.put(
                        table.text(line, "Node"),
                        months.stream().map(month -> table.needed(line, month)).toList());
            }
        });
        return people;
    }

    private List<Road> roads(Set<String> places) {
        List<Road> roads = new ArrayList<>();
        table("EdgesCost", "From", "To", "tCost").ifPresent(table -> {
            for (int line : table.lines()) {
                String from = table.text(line, "From");
                String to = table.text(line, "To");
                for (String end : List.of(from, to)) {
                    if (!places.contains(end)) {
                        table.tell(line, "The node (%s) must be in the sheet NodesTypes.".formatted(end));
                    }
                }
                boolean open = !table.text(line, "Open").equalsIgnoreCase("no");
                roads.add(new Road(from, to, table.needed(line, "tCost"), open));
            }
        });
        return roads;
    }

    private List<Nutrient> nutrients() {
        List<Nutrient> nutrients = new ArrayList<>();
        table("nutr_req", "Type").ifPresent(table -> {
            if (table.lines().isEmpty()) {
                table.tell(2, "What a person needs in a day must stand here.");
                return;
            }
            int line = table.lines().getFirst();
            for (String name : table.headings()) {
                if (!name.equals("Type")) {
                    nutrients.add(new Nutrient(name, table.needed(line, name)));
                }
            }
        });
        return nutrients;
    }

    private List<Food> foods(List<Nutrient> nutrients) {
        List<Food> foods = new ArrayList<>();
        String[] columns = Stream.concat(Stream.of("Food"), nutrients.stream().map(Nutrient::name))
                .toArray(String[]::new);
        table("nutr_val", columns).ifPresent(table -> {
            for (int line : table.lines()) {
                foods.add(new Food(
                        table.text(line, "Food"),
                        nutrients.stream()
                                .map(nutrient ->
                                        table.number(line, nutrient.name()).orElse(0))
                                .toList()));
            }
        });
        return foods;
    }

    private Map<String, Map<String, Offer>> offers(List<Place> places, List<Food> foods) {
        Map<String, Map<String, Double>> most = new LinkedHashMap<>();
        find("Capacity").ifPresent(table -> most.putAll(amounts(table, foods)));
        Map<String, Map<String, Offer>> offers = new LinkedHashMap<>();
        table("FoodCost", "Supplier")
                .ifPresent(table -> amounts(table, foods).forEach((supplier, prices) -> {
                    Map<String, Offer> sold = new LinkedHashMap<>();
                    prices.forEach((food, price) -> {
                        double limit =
                                most.getOrDefault(supplier, Map.of()).getOrDefault(food, Double.POSITIVE_INFINITY);
                        if (price < NOT_SOLD) {
                            sold.put(food, new Offer(price, limit));
                        }
                    });
                    offers.put(supplier, sold);
                }));
        Set<String> missing = new HashSet<>(names(
                places.stream().filter(place -> place.role() == Role.SUPPLIER).toList()));
        missing.removeAll(offers.keySet());
        missing.forEach(name -> problems.add(
                new Problem(file + ", sheet FoodCost", 0, "The prices of supplier (%s) are missing.".formatted(name))));
        return offers;
    }

    /** A number for each supplier and food; an empty cell is none. */
    private static Map<String, Map<String, Double>> amounts(SheetTable table, List<Food> foods) {
        Map<String, Map<String, Double>> amounts = new LinkedHashMap<>();
        for (int line : table.lines()) {
            Map<String, Double> row = new LinkedHashMap<>();
            for (Food food : foods) {
                OptionalDouble amount = table.number(line, food.name());
                amount.ifPresent(value -> row.put(food.name(), value));
            }
            amounts.put(table.text(line, "Supplier"), row);
        }
        return amounts;
    }
}
