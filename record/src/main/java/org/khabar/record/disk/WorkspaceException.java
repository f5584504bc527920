package org.khabar.record.disk;

/**
 * The workspace cannot be used: in use by another process, damaged, too new, or not to be written. Says the way out.
 */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkspaceException(String message) {
        super(message);
    }

    public WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
