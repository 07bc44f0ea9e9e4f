/// The organisations of a place, and all that is known of each.
@NullMarked
package org.mainstay.web.page.organisation;

import org.jspecify.annotations.NullMarked;
