/// The money between payers and organisations over time, and the funding lines it makes. Uses `matching`.
@NullMarked
package org.mainstay.engine.relationship;

import org.jspecify.annotations.NullMarked;
