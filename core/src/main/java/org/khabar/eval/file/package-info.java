/**
 * The forms of labelled files: telling one from another by what stands in them, and reading their lines. Knows the
 * formats and nothing of scoring. Takes paths and gives trees, spans and problems.
 */
@NullMarked
package org.khabar.eval.file;

import org.jspecify.annotations.NullMarked;
