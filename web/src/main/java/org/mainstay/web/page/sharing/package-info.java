/// What people outside see and say: public links to a result, and private links that ask partners.
@NullMarked
package org.mainstay.web.page.sharing;

import org.jspecify.annotations.NullMarked;
