package org.khabar.record.export.seam;

/** Counts what an export wrote and what it left out. Belongs to one export and one thread. */
public final class Tally {
    private long written;
    private long leftOut;

    /** One more was written. */
    public void wrote() {
        written++;
    }

    /** One more could not be held. */
    public void leftOut() {
        leftOut++;
    }

    /** The counts so far. */
    public Exported exported() {
        return new Exported(written, leftOut);
    }
}
