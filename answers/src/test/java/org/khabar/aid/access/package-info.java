@NullMarked
package org.khabar.aid.access;

import org.jspecify.annotations.NullMarked;
