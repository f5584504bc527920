/**
 * Access and plans as JSON, one object each, field for field as {@code --json} prints them. Takes answers of the desk
 * and gives lines. What a plan does not have is null or empty.
 */
@NullMarked
package org.khabar.desk.wire;

import org.jspecify.annotations.NullMarked;
