/// Mainstay in the browser: pages, their data as JSON and CSV, sign-in, and the store. It calls the commands of `app`
/// and adds nothing to the method.
@NullMarked
package org.mainstay.web;

import org.jspecify.annotations.NullMarked;
