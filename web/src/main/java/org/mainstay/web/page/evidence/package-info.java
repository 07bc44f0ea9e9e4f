/// What peer reviewers ask of a place: the answers as the files stand now, the council's own words beside them, and the
/// packs that were frozen. Uses `view`, `place`, `result`, `store` and `page.figure`.
@NullMarked
package org.mainstay.web.page.evidence;

import org.jspecify.annotations.NullMarked;
