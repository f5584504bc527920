/**
 * Says which claims speak of one happening: candidates by blocking, a probability for each pair after Fellegi and
 * Sunter, groups from the pairs. Takes claims in a short form and gives groups and incidents. Pure: the same claims
 * give the same incidents, in whatever order they come.
 */
@NullMarked
package org.khabar.match;

import org.jspecify.annotations.NullMarked;
