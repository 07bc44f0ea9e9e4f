package org.mainstay.app.download;

/// What was got: its size and the digest of its bytes.
public record Got(long bytes, String sha256) {}
