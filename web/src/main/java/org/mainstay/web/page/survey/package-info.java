/// What partners say: the rounds of their survey, what they told so far, the room of its keeper, and the form behind a
/// private link.
@NullMarked
package org.mainstay.web.page.survey;

import org.jspecify.annotations.NullMarked;
