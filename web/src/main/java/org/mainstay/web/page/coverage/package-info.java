/// Who is reached and who is not: the whole place, one need, one small area, one service and what if it closes.
@NullMarked
package org.mainstay.web.page.coverage;

import org.jspecify.annotations.NullMarked;
