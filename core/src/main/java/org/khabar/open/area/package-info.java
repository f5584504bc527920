/**
 * Imports outlines of areas from GeoJSON and TopoJSON, with name, code, level and country under whichever property the
 * file keeps them. Outlines that cross themselves are mended; what is not in degrees is refused. Knows the geometry
 * library, of which nothing leaves this package.
 */
@NullMarked
package org.khabar.open.area;

import org.jspecify.annotations.NullMarked;
