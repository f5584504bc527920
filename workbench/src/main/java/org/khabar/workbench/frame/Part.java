package org.khabar.workbench.frame;

import io.javalin.config.RoutesConfig;

/** A part of the workbench with its addresses. */
public interface Part {
    /** Says which addresses it answers. */
    void add(RoutesConfig routes);

    /** Works out, before anybody can ask, what its first page shows. */
    default void prepare() {}
}
