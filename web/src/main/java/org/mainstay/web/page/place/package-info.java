/// A place at a glance and each of its wards: who is there, and what the council funds.
@NullMarked
package org.mainstay.web.page.place;

import org.jspecify.annotations.NullMarked;
