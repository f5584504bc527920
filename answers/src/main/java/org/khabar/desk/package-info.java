/**
 * What a person asks for, once each: read, add, import, export, inspect. Joins intake, the pipeline, the workspace and
 * the questions, so that a command and a page do the same thing by the same class. Prints nothing.
 */
@NullMarked
package org.khabar.desk;

import org.jspecify.annotations.NullMarked;
