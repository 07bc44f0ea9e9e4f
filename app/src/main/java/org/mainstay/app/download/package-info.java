/// Brings a file from a publisher's own address into a folder, whole or not at all. Uses `catalogue`, `run` and
/// how `report` writes numbers.
///
/// Every step is distrustful: HTTPS only, public addresses only, no more bytes than expected, no other kind of
/// content, and no name but the one in the catalogue.
@NullMarked
package org.mainstay.app.download;

import org.jspecify.annotations.NullMarked;
