/// The files of a place: dropping them, what was read, what is wrong with them, which names are one body, and where
/// each came from.
@NullMarked
package org.mainstay.web.page.data;

import org.jspecify.annotations.NullMarked;
