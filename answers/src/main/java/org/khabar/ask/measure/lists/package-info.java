/**
 * How many were never listed: capture–recapture from lists that overlap. Takes how many are on which lists, gives one
 * estimate for each model that fits, and their spread. Never a single number: the models differ in what nobody can see.
 */
@NullMarked
package org.khabar.ask.measure.lists;

import org.jspecify.annotations.NullMarked;
