@NullMarked
package org.khabar.aid.draft;

import org.jspecify.annotations.NullMarked;
