/**
 * How soon the workbench answers over a large record: pages that nobody asked for before, and fifty readers at once.
 * Opens a workbench of its own on a workspace and asks it over HTTP, as a browser does.
 */
@NullMarked
package org.khabar.benchmarks.web;

import org.jspecify.annotations.NullMarked;
