package org.khabar.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.console.Console;

/**
 * A port sells wheat and rice; the town eats 900 people's worth and the village 100. A person needs 400 g of either a
 * day, 12 kg a month, and wheat costs 300 a tonne. The short road to the village costs 50 a tonne, the long one 90, and
 * the pass is closed.
 */
class FoodCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writesAWorkbook() throws IOException {
        try (Workbook book = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(folder.resolve("food.xlsx"))) {
            sheet(book, "NodesTypes", "Name,Type;port,I;hub,TS;town,D;village,D;camp,D");
            sheet(book, "Demand", "Node,Demand;town,900;village,100;camp,50");
            sheet(
                    book,
                    "EdgesCost",
                    "From,To,tCost,Open;port,town,10,yes;port,village,50,yes;port,hub,40,yes;hub,village,50,yes;hub,camp,5,no");
            sheet(book, "nutr_req", "Type,Energy;person,1400");
            sheet(book, "nutr_val", "Food,Energy;Wheat,350;Rice,350");
            sheet(book, "FoodCost", "Supplier,Wheat,Rice;port,300,400");
            book.write(file);
        }
    }

    private static void sheet(Workbook book, String name, String rows) {
        Sheet sheet = book.createSheet(name);
        String[] lines = rows.split(";");
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            String[] cells = lines[i].split(",");
            for (int j = 0; j < cells.length; j++) {
                if (cells[j].matches("\\d+")) {
                    row.createCell(j).setCellValue(Double.parseDouble(cells[j]));
                } else {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
        }
    }

    @Test
    void saysWhoGoesWithoutAndWhichRoutesAreUsed() {
        assertEquals(0, food(), err.toString());

        assertTrue(out.toString().contains("feeds 1,000 of 1,050 person-months"), out.toString());
        assertTrue(out.toString().contains("Unfed in camp: 50 of 50 people in month 1."), out.toString());
        assertTrue(out.toString().contains("port - village"), out.toString());
        assertTrue(out.toString().contains("1.2 (Wheat)"), out.toString());
    }

    @Test
    void saysAtOnceWhatClosingARoadCosts() {
        assertEquals(0, food("--close", "port - village"), err.toString());

        // 1.2 tonnes over the hub for 90 instead of 50 each.
        assertTrue(out.toString().contains("makes it 48.00 dearer; as many are fed as before."), out.toString());
    }

    @Test
    void saysAtOnceWhomClosingAnAreaLeavesUnfed() throws IOException {
        assertEquals(0, food("--close", "village@2", "--months", "2", "--json"), err.toString());

        JsonNode plan = new ObjectMapper().readTree(out.toString());
        assertEquals("some unfed", plan.path("status").asText());
        assertEquals(-100, plan.path("fedChange").asDouble(), 1e-6);
        assertEquals(-1.2 * 350, plan.path("costChange").asDouble(), 1e-6);
        assertEquals(6, plan.path("areas").size());
    }

    @Test
    void feedsMoreOnceAnAreaIsOpened() {
        assertEquals(0, food("--open", "camp"), err.toString());

        assertTrue(out.toString().contains("50 person-months more are fed than before."), out.toString());
    }

    @Test
    void paysCashBesideFoodAndKeepsTheRulesOfTheRation() throws IOException {
        assertEquals(0, food("--cash", "3.9@0.5", "--ration", "Wheat=0-3", "--json"), err.toString());

        JsonNode plan = new ObjectMapper().readTree(out.toString());
        // Food costs 3.9 a month in the town with a quarter of rice and more elsewhere; the camp has only cash.
        assertTrue(plan.path("paid").asDouble() >= 75 - 1e-6, plan.toString());
        assertTrue(plan.path("ration").toString().contains("Rice"), plan.toString());
    }

    @Test
    void namesTheRoadAndTheFoodThatAreNotThere() {
        assertEquals(3, food("--close", "port - vilage", "--ration", "Wheet=0-1"));

        assertTrue(err.toString().contains("roads like it are: port - town, port - village"), err.toString());
        assertTrue(
                err.toString().contains("There is no food (Wheet) to ration; foods are: Wheat, Rice"), err.toString());
    }

    private int food(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "plan";
        all[1] = "food";
        all[2] = folder.resolve("food.xlsx").toString();
        System.arraycopy(words, 0, all, 3, words.length);
        return Main.run(Console.of(new PrintWriter(out), new PrintWriter(err)), all);
    }
}
