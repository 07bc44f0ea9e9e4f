/// Who is cut off when one goes: what hangs on each funder, body or front door of a network of funding and
/// referral, which ties everything hangs on, who stands between the others, and who fails in turn when money
/// stops. Knows numbers only.
@NullMarked
package org.mainstay.engine.criticality;

import org.jspecify.annotations.NullMarked;
