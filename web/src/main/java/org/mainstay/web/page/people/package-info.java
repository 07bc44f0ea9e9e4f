/// The people: set-up, sign-in, who may do what where, their places, and what was done by whom.
@NullMarked
package org.mainstay.web.page.people;

import org.jspecify.annotations.NullMarked;
