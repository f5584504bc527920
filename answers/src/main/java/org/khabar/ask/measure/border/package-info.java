/**
 * The arithmetic of spillover: how long a border two areas share, what lies near it, and whether one country is hit
 * most whichever way one looks. Takes outlines and points in degrees (WGS84, longitude first), gives kilometres.
 */
@NullMarked
package org.khabar.ask.measure.border;

import org.jspecify.annotations.NullMarked;
