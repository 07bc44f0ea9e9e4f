/// Places that are open: read, matched and worked out once, then asked by every page.
@NullMarked
package org.mainstay.web.place;

import org.jspecify.annotations.NullMarked;
