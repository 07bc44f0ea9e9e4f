/// The numbers taken on trust: each with its source, range and grade; changing one, and what moves when it does.
@NullMarked
package org.mainstay.web.page.assumption;

import org.jspecify.annotations.NullMarked;
