/// The partners' survey as it runs here: rounds, private links, answers that wait for others, and what is published of
/// them. Uses `store`.
@NullMarked
package org.mainstay.web.survey;

import org.jspecify.annotations.NullMarked;
