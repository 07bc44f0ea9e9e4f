/// Money from a payer to a payee: grants, ledger payments, and what partners report about a line. Uses `actor`, `need`,
/// `evidence`.
@NullMarked
package org.mainstay.model.funding;

import org.jspecify.annotations.NullMarked;
