/// What a person can do with Mainstay, and the reports that come of it. Sees everything but the web.
@NullMarked
package org.mainstay.app;

import org.jspecify.annotations.NullMarked;
