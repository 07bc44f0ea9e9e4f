/// The pages: each route asks a command and answers a page.
@NullMarked
package org.mainstay.web.page;

import org.jspecify.annotations.NullMarked;
