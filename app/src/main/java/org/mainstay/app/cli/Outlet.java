package org.mainstay.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Standard output whose reader may stop reading, as `head` does: from then on nothing is written, and that is no
/// error.
public final class Outlet extends FilterOutputStream {

    private boolean closed;

    public Outlet(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        if (closed) {
            return;
        }
        try {
            out.write(bytes, start, length);
        } catch (IOException cause) {
            closed = String.valueOf(cause.getMessage()).contains("Broken pipe");
            if (!closed) {
                throw cause;
            }
        }
    }
}
