/** What lists of actors give. */
@NullMarked
package org.khabar.open.register;

import org.jspecify.annotations.NullMarked;
