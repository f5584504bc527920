/**
 * Access and plans as sentences for a written brief, each with the claims or the words it rests on. Takes scores and
 * plans and gives a title and statements in the order to read them. Knows no page and no document.
 */
@NullMarked
package org.khabar.aid.told;

import org.jspecify.annotations.NullMarked;
