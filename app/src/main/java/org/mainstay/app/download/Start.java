package org.mainstay.app.download;

/// Where to go on.
///
/// @param from how many bytes are there already
/// @param validator what the publisher called the version that they are of
record Start(long from, String validator) {}
