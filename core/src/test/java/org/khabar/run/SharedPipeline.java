package org.khabar.run;

/** The pipeline as shipped, loaded once for all tests of a process. */
public final class SharedPipeline {
    private static final Pipeline SHIPPED = Pipeline.load();

    private SharedPipeline() {}

    public static Pipeline get() {
        return SHIPPED;
    }
}
