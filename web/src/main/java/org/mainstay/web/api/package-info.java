/// What is there for programs alone: the reconciliation service, and the description of every address that answers
/// JSON. Knows places and nothing of pages.
@NullMarked
package org.mainstay.web.api;

import org.jspecify.annotations.NullMarked;
