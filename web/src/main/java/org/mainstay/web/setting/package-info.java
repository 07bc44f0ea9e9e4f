/// How a server is asked to run.
@NullMarked
package org.mainstay.web.setting;

import org.jspecify.annotations.NullMarked;
