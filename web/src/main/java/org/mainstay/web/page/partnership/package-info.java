/// The pages of partnerships: the register with what is due, one page for each, the forms that enter rows about them,
/// and what the data suggest. Uses `place`, `store`, `view`.
@NullMarked
package org.mainstay.web.page.partnership;

import org.jspecify.annotations.NullMarked;
