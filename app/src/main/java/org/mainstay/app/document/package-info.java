/// What commands answer, as JSON documents for programs: the same from the command line and from the web.
@NullMarked
package org.mainstay.app.document;

import org.jspecify.annotations.NullMarked;
