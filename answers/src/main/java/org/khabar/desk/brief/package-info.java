/**
 * Writes a brief for somebody: what it is about is found among actors, countries and places, what may not be handed on
 * is left out, and the questions that belong to it are asked. The use case behind the command and the page.
 */
@NullMarked
package org.khabar.desk.brief;

import org.jspecify.annotations.NullMarked;
