/// What partners are asked about working with a council, and what they answered, added up so that nobody can be told
/// from it. Uses `evidence`.
@NullMarked
package org.mainstay.model.survey;

import org.jspecify.annotations.NullMarked;
