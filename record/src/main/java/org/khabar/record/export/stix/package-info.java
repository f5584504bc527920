/**
 * The record as a STIX 2.1 bundle (OASIS, 10 June 2021): incidents with who is said to have done what to whom, where,
 * and the reports that say so. Ids are made from the record's own, so that the same record gives the same bundle. What
 * the standard has no property for stands in an extension, and every incident names the claims behind it.
 */
@NullMarked
package org.khabar.record.export.stix;

import org.jspecify.annotations.NullMarked;
