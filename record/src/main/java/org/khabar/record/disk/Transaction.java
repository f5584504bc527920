package org.khabar.record.disk;

/** Work in several steps, all of it or nothing: what is not committed before closing is undone. For one thread. */
public final class Transaction implements AutoCloseable {
    private final Database database;
    private boolean open;

    Transaction(Database database) {
        this.database = database;
        database.run("BEGIN TRANSACTION");
        open = true;
    }

    /** Ends it. What was done is on the disk when this returns. */
    public void commit() {
        database.run("COMMIT");
        open = false;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            database.run("ROLLBACK");
        }
    }
}
