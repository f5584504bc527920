package org.khabar.open.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.khabar.open.kind.Shape;

/** One row of a table. Columns are asked for by {@link Shape#key}; every cell is asked for as what it should be. */
public final class Row {
    private final String file;
    private final int line;
    private final Shape shape;
    private final Header header;
    private final List<String> cells;

    Row(String file, int line, Shape shape, Header header, List<String> cells) {
        this.file = file;
        this.line = line;
        this.shape = shape;
        this.header = header;
        this.cells = List.copyOf(cells);
    }

    /** The file it stands in, as problems name it. */
    public String file() {
        return file;
    }

    /** The name of the file, without the folder in which this machine keeps it. */
    public String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The line in the file where it begins, from 1. */
    public int line() {
        return line;
    }

    /** The form of the table. */
    public Shape shape() {
        return shape;
    }

    /** The cell without blanks around it; empty where there is none. */
    public String text(String column) {
        Integer place = header.places().get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    /** The cell, if anything stands in it. */
    public Optional<String> find(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /**
     * The cell.
     *
     * @throws BadField if it is empty
     */
    public String get(String column) {
        return find(column).orElseThrow(() -> bad(column, "filled"));
    }

    /**
     * The number in the cell, if anything stands in it.
     *
     * @throws BadField if it is no number; a percentage is none
     */
    public OptionalDouble findNumber(String column) {
        if (text(column).isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = Numbers.of(text(column));
        if (number.isEmpty()) {
            throw bad(column, "a number, such as 18844453 or 18,844,453");
        }
        return number;
    }

    /**
     * How many people or things the cell counts.
     *
     * @throws BadField if it is negative or a share of one instead of a count
     */
    public OptionalDouble findCount(String column) {
        OptionalDouble number = findNumber(column);
        double value = number.orElse(0);
        if (value < 0 || (value > 0 && value < 1)) {
            throw bad(column, "a count of 0 or more; a share or percentage is none");
        }
        return number;
    }

    /**
     * The whole number in the cell.
     *
     * @throws BadField if it is empty, negative or has a fraction
     */
    public long getWhole(String column) {
        get(column);
        double number = findCount(column).orElse(0);
        if (number != Math.rint(number)) {
            throw bad(column, "a whole number");
        }
        return (long) number;
    }

    /**
     * The day in the cell, if anything stands in it.
     *
     * @throws BadField if it is no day, or can be read as two
     */
    public Optional<LocalDate> findDay(String column) {
        Optional<LocalDate> day = Days.day(text(column));
        if (day.isEmpty() && !text(column).isEmpty()) {
            throw bad(column, "a day such as 2021-10-03");
        }
        return day;
    }

    /**
     * The day in the cell.
     *
     * @throws BadField if it is empty or no day
     */
    public LocalDate getDay(String column) {
        get(column);
        return findDay(column).orElseThrow();
    }

    /** The cells that hold something, unchanged, by the columns as written. */
    public Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.columns().size()); i++) {
            if (!cells.get(i).isBlank()) {
                filled.putIfAbsent(header.columns().get(i), cells.get(i));
            }
        }
        return filled;
    }

    /** The name of the column as it is written in the file. */
    public String written(String column) {
        return header.written(column);
    }

    /** What to throw for a cell that is not as it should be. */
    public BadField bad(String column, String should) {
        return new BadField(header.written(column), text(column), should);
    }
}
