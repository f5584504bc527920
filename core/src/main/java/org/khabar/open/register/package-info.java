/**
 * Imports actors: lists of the Security Council, and files in the form of the shipped register. Gives actors with all
 * their names; one that the register knows keeps its id and is given the names it did not have.
 */
@NullMarked
package org.khabar.open.register;

import org.jspecify.annotations.NullMarked;
