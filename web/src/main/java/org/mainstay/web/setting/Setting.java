package org.mainstay.web.setting;

import java.net.InetAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How a server is asked to run.
///
/// @param home where the store lies
/// @param cache the user's cache folder for Mainstay
/// @param installed where Mainstay is installed, null where not known
/// @param address what it listens on
/// @param port 0 for any that is free
/// @param demo whether anyone on this machine may look and change without signing in
public record Setting(Path home, Path cache, @Nullable Path installed, InetAddress address, int port, boolean demo) {}
