@NullMarked
package org.khabar.aid.told;

import org.jspecify.annotations.NullMarked;
