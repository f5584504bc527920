package org.khabar.aid.food;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;

/** A sheet with a heading in its first row. Wrong cells are told, with their row and column, and read as nothing. */
final class SheetTable {
    private final String file;
    private final Sheet sheet;
    private final Consumer<Problem> problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final DataFormatter format = new DataFormatter(Locale.ROOT);

    /** @param file the name of the file and the sheet, for problems */
    SheetTable(String file, Sheet sheet, Consumer<Problem> problems) {
        this.file = file;
        this.sheet = sheet;
        this.problems = problems;
        Row heading = sheet.getRow(0);
        if (heading != null) {
            for (Cell cell : heading) {
                columns.putIfAbsent(format.formatCellValue(cell).strip(), cell.getColumnIndex());
            }
        }
    }

    /** Headings from left to right. */
    List<String> headings() {
        return columns.keySet().stream().filter(name -> !name.isEmpty()).toList();
    }

    /** The rows below the heading whose first cell is not empty, by their number as people count them. */
    List<Integer> lines() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && !format.formatCellValue(row.getCell(0)).isBlank()) {
                lines.add(i + 1);
            }
        }
        return Collections.unmodifiableList(lines);
    }

    /** Tells of every heading that is missing; is there none? */
    boolean has(String... wanted) {
        boolean all = true;
        for (String name : wanted) {
            if (!columns.containsKey(name)) {
                tell(1, "The column (%s) must be there.".formatted(name));
                all = false;
            }
        }
        return all;
    }

    /** The words of a cell, empty if there are none. */
    String text(int line, String column) {
        Cell cell = cell(line, column);
        return cell == null ? "" : format.formatCellValue(cell).strip();
    }

    /** The number of a cell, which must not be negative; empty if the cell is. Formulas count as last worked out. */
    OptionalDouble number(int line, String column) {
        Cell cell = cell(line, column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return OptionalDouble.empty();
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            tell(line, "The %s (%s) must be a number.".formatted(column, text(line, column)));
            return OptionalDouble.empty();
        }
        double number = cell.getNumericCellValue();
        if (number < 0) {
            tell(line, "The %s (%s) must not be negative.".formatted(column, number));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    /** The number of a cell that must not be empty. */
    double needed(int line, String column) {
        Cell cell = cell(line, column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            tell(line, "The %s is missing; write 0 if it is nothing.".formatted(column));
        }
        return number(line, column).orElse(0);
    }

    /** Tells of something wrong in a row. */
    void tell(int line, String what) {
        problems.accept(new Problem(file, line, what));
    }

    private @Nullable Cell cell(int line, String column) {
        Row row = sheet.getRow(line - 1);
        Integer index = columns.get(column);
        return row == null || index == null ? null : row.getCell(index);
    }
}
