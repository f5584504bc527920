/**
 * Says how far the claims of one incident bear each other out: who is independent of whom, who has a stake in what he
 * says, how credible each claim is, in words. Takes the claims of an incident and gives voices and weights; what
 * belongs to whom stands in {@code stakes.yaml}. Pure: the same claims give the same weights, in whatever order they
 * come.
 */
@NullMarked
package org.khabar.weigh;

import org.jspecify.annotations.NullMarked;
