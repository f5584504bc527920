/**
 * What a flat form can hold of an incident: who on which side, how many at least, what is disputed in words. Only what
 * somebody says has happened counts. Nothing is averaged and no rival version is dropped in silence.
 */
@NullMarked
package org.khabar.record.export.gist;

import org.jspecify.annotations.NullMarked;
