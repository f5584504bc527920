/**
 * Imports claims that come without their reports, one JSON object a line, and makes up the reports from the sentences
 * that they quote, so that every claim keeps its place. What is exported from one workspace comes into another as it
 * was.
 */
@NullMarked
package org.khabar.open.claims;

import org.jspecify.annotations.NullMarked;
