package org.khabar.intake.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.khabar.intake.plain.BoundedInput;

/** Measures the packed streams of a PDF before the library unpacks them into memory. */
final class PdfStreams {
    private PdfStreams() {}

    /**
     * Refuses a document whose streams unpack to more than so many bytes together. Pictures do not count: their pixels
     * are never looked at.
     */
    static void check(PDDocument pdf, long most) throws IOException {
        COSDocument document = pdf.getDocument();
        long left = most;
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            COSBase base = object == null ? null : object.getObject();
            if (base instanceof COSStream stream
                    && stream.containsKey(COSName.FILTER)
                    && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                left -= measure(stream, left);
            }
        }
    }

    private static long measure(COSStream stream, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (InputStream raw = stream.createRawInputStream();
                BoundedInput unpacked = new BoundedInput(new InflaterInputStream(raw), most)) {
            while (unpacked.read(buffer) >= 0) {
                if (Thread.currentThread().isInterrupted()) {
                    break;
                }
            }
            return unpacked.count();
        } catch (ZipException | EOFException e) {
            // Another filter, or a damaged stream: the library skips or refuses it by itself.
            return 0;
        }
    }
}
