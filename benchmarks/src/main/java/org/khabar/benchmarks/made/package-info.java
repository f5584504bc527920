/**
 * Made-up claims, to measure with as many as one wishes. They are spread over years, towns and actors as reports are,
 * and several reports tell of one happening, each a little otherwise. The same seed makes the same claims.
 */
@NullMarked
package org.khabar.benchmarks.made;

import org.jspecify.annotations.NullMarked;
