/// Search everywhere in a place.
@NullMarked
package org.mainstay.web.page.search;

import org.jspecify.annotations.NullMarked;
