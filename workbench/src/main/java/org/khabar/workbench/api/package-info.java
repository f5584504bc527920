/**
 * What the pages do, for programs: JSON at addresses under {@code /api/}, told in an OpenAPI document that is served
 * beside them. Guarded as the pages are. Writes what the commands print with {@code --json}, field for field.
 */
@NullMarked
package org.khabar.workbench.api;

import org.jspecify.annotations.NullMarked;
