package org.khabar.aid.food;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.aid.BadInputException;
import org.khabar.aid.solver.SolverKind;

class FoodSheetTest {
    @TempDir
    Path folder;

    @Test
    void readsASheetThatCanBePlannedWith() throws IOException {
        FoodNetwork network = FoodSheet.read(write(book -> {}));

        assertEquals(
                100,
                new FoodPlanner(SolverKind.CLP.solver())
                        .plan(network, FoodRules.published())
                        .fed(),
                1e-6);
    }

    @Test
    void namesSheetAndRowOfEverythingThatIsWrong() throws IOException {
        Path file = write(book -> {
            book.getSheet("EdgesCost").getRow(1).getCell(2).setCellValue(-5);
            book.getSheet("EdgesCost").getRow(1).getCell(1).setCellValue("nowhere");
            book.getSheet("FoodCost").getRow(1).getCell(1).setCellValue("dear");
            book.removeSheetAt(book.getSheetIndex("nutr_val"));
        });

        String wrong = String.valueOf(assertThrows(BadInputException.class, () -> FoodSheet.read(file))
                .getMessage());

        assertTrue(wrong.contains("food.xlsx, sheet EdgesCost:2: The tCost (-5.0) must not be negative."), wrong);
        assertTrue(wrong.contains("food.xlsx, sheet EdgesCost:2: The node (nowhere)"), wrong);
        assertTrue(wrong.contains("The sheet (nutr_val) must be there."), wrong);
    }

    @Test
    void refusesAFileThatIsNoWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("food.xlsx"), "This is no workbook.");

        String wrong = String.valueOf(assertThrows(BadInputException.class, () -> FoodSheet.read(file))
                .getMessage());

        assertTrue(wrong.contains("must be a workbook (.xlsx)"), wrong);
    }

    private Path write(Consumer<Workbook> change) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            sheet(book, "NodesTypes", new Object[] {"Name", "Type"}, new Object[] {"port", "I"}, new Object[] {
                "town", "D"
            });
            sheet(book, "Demand", new Object[] {"Node", "Demand"}, new Object[] {"town", 100});
            sheet(book, "EdgesCost", new Object[] {"From", "To", "tCost"}, new Object[] {"port", "town", 10});
            sheet(book, "nutr_req", new Object[] {"Type", "Energy"}, new Object[] {"person", 2100});
            sheet(book, "nutr_val", new Object[] {"Food", "Energy"}, new Object[] {"Wheat", 330});
            sheet(book, "FoodCost", new Object[] {"Supplier", "Wheat"}, new Object[] {"port", 300});
            change.accept(book);
            Path file = folder.resolve("food.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }
    }

    private static void sheet(Workbook book, String name, Object[]... rows) {
        org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows[i].length; j++) {
                Cell cell = row.createCell(j);
                switch (rows[i][j]) {
                    case Integer number -> cell.setCellValue(number);
                    default -> cell.setCellValue(rows[i][j].toString());
                }
            }
        }
    }
}
