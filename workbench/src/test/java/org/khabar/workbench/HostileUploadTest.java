package org.khabar.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.record.Workspace;

/** Files that somebody drops who means harm, or who does not know what they hold. Each is set aside with its reason. */
class HostileUploadTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    private final List<Exception> faults = new ArrayList<>();
    private final List<Workbench> open = new ArrayList<>();
    private Browser browser = new Browser("http://127.0.0.1/");

    @BeforeEach
    void open() {
        Workspace workspace = Workspace.open(folder);
        open.add(Workbench.open(workspace, new Workbench.Settings(0, "amina", faults::add)));
        browser = new Browser(open.getFirst().address());
        browser.get("/files");
    }

    @AfterEach
    void close() {
        open.forEach(Workbench::close);
        assertEquals(List.of(), faults);
    }

    @Test
    void setsABrokenPdfAside() throws IOException {
        assertSetAside("report.pdf", "%PDF-1.7\n1 0 obj << /Type /Catalog".getBytes(StandardCharsets.US_ASCII));
        assertSetAside("rest.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void setsAPdfOfTenThousandPagesAside() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        }
        Browser.Page after = assertSetAside("long.pdf", bytes.toByteArray());
        assertTrue(after.body().contains("It has 10,000 pages, more than 2,000."), after.body());
    }

    @Test
    void setsABombInAnArchiveAside() throws IOException {
        assertSetAside("bomb.zip", zip("report.txt", new byte[512 * MEBIBYTE]));
    }

    @Test
    void takesNoUploadThatIsLargerThanItCanHold() {
        InputStream endless = new InputStream() {
            private long left = 300L * MEBIBYTE;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int read = (int) Math.min(left, length);
                left -= read;
                Arrays.fill(bytes, offset, offset + read, (byte) 'a');
                return read == 0 ? -1 : read;
            }
        };
        String head = "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"long.txt\"\r\n\r\n";
        InputStream body = new SequenceInputStream(
                new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)),
                new SequenceInputStream(
                        endless, new ByteArrayInputStream("\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII))));
        Browser.Page refused = browser.send(browser.signed(HttpRequest.newBuilder(browser.uri("/files/add")))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build());
        assertEquals(413, refused.status());
        assertEquals(200, browser.get("/").status(), "and the workbench goes on");
    }

    @Test
    void takesNoUploadThatIsCutOff() {
        Browser.Page refused = browser.send(browser.signed(HttpRequest.newBuilder(browser.uri("/files/add")))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString("--edge\r\nContent-Disposition: form-data; name=\"files\""))
                .build());
        assertEquals(400, refused.status());
    }

    @Test
    void setsABombInADocumentAside() throws IOException {
        assertSetAside("bomb.docx", zip("word/document.xml", new byte[512 * MEBIBYTE]));
    }

    @Test
    void setsArchivesInArchivesAside() throws IOException {
        byte[] archive = "text".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            archive = zip("inner" + i + ".zip", archive);
        }
        assertSetAside("nested.zip", archive);
    }

    @Test
    void showsAFileNameThatIsAScriptAsText() throws IOException {
        String name = "<img src=x onerror=alert(1)>.pdf";
        Browser.Page after = assertSetAside(name, "%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertFalse(after.body().contains("<img src"), after.body());
    }

    @Test
    void usesNoPathThatAFileNameHolds() throws IOException {
        Browser.Page after =
                assertSetAside("../../../../tmp/../etc/passwd.pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertFalse(after.body().contains("/etc/passwd:"), "the problem names the file, not a place of this machine");
        assertTrue(after.body().contains("passwd.pdf"), after.body());
    }

    private Browser.Page assertSetAside(String name, byte[] content) throws IOException {
        assertEquals(200, browser.drop("/files/add", "files", name, content).status());
        Instant end = Instant.now().plus(PATIENCE);
        Browser.Page page = browser.get("/files");
        while (page.body().contains("hx-trigger=\"every 1s\"")) {
            assertTrue(Instant.now().isBefore(end), "waited too long: " + page.body());
            page = browser.get("/files");
        }
        assertTrue(page.body().contains("1 set aside"), page.body());
        assertFalse(page.body().contains("Exception"), page.body());
        assertEquals(200, browser.get("/").status(), "and the workbench goes on");
        return page;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
