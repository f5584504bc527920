/**
 * A first scenario for an aid plan, written from what a workspace holds: people in need by area and phase, reach from
 * scores of access, loss from interference, and assumptions that a person can edit for the rest. Takes figures and
 * scores and gives YAML in which every number carries its source or the word assumption.
 */
@NullMarked
package org.khabar.aid.draft;

import org.jspecify.annotations.NullMarked;
