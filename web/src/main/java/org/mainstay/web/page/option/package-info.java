/// Options: what a saving, or the end of one grant, would do; jobs, results and lines set aside.
@NullMarked
package org.mainstay.web.page.option;

import org.jspecify.annotations.NullMarked;
