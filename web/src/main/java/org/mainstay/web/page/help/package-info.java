/// Pages that explain: help with an example worked through, the accessibility statement, privacy.
@NullMarked
package org.mainstay.web.page.help;

import org.jspecify.annotations.NullMarked;
