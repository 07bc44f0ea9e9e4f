/// What shocks take from a place, month by month and ward by ward.
@NullMarked
package org.mainstay.web.page.stress;

import org.jspecify.annotations.NullMarked;
