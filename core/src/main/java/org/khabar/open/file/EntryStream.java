package org.khabar.open.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** An entry of an archive that closes the archive with itself. */
final class EntryStream extends FilterInputStream {
    private final ZipFile archive;

    EntryStream(InputStream in, ZipFile archive) {
        super(in);
        this.archive = archive;
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            super.close();
        }
    }
}
