/// A PostgreSQL of our own on this machine: unpacked, made, started, adopted, watched and stopped. Uses the JDK, the
/// database's driver and what unpacks its binaries.
@NullMarked
package org.mainstay.web.store.cluster;

import org.jspecify.annotations.NullMarked;
