/**
 * The commands that put questions to a workspace and write briefs of it. Each reads its options, calls one use case of
 * the desk and prints what comes of it. They hold no logic of their own.
 */
@NullMarked
package org.khabar.app.answers;

import org.jspecify.annotations.NullMarked;
