/**
 * Plans as JSON, one object each, field for field as {@code plan --json} prints them. Takes answers of the desk and
 * gives lines. What a plan does not have is null or empty.
 */
@NullMarked
package org.khabar.app.json;

import org.jspecify.annotations.NullMarked;
