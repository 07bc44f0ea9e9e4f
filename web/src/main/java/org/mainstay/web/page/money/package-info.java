/// Money: over time, what was published against what was paid, and who depends on whom.
@NullMarked
package org.mainstay.web.page.money;

import org.jspecify.annotations.NullMarked;
