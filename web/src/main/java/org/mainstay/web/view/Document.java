package org.mainstay.web.view;

import java.io.IOException;
import java.io.OutputStream;

/// A page's data, as a program reads it.
@FunctionalInterface
public interface Document {

    void write(OutputStream out) throws IOException;
}
