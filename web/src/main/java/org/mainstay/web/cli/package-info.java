/// The commands that need the web application: `serve`, `demo`, `backup`, `restore`.
@NullMarked
package org.mainstay.web.cli;

import org.jspecify.annotations.NullMarked;
