package org.mainstay.web.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import picocli.CommandLine.Option;

/// What `serve` and `demo` share.
final class ServeOptions {

    static final int PORT = 8080;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "where to listen (default: ${DEFAULT-VALUE}; 0: any that is free)",
            defaultValue = "" + PORT)
    private int port = PORT;

    @Option(names = "--no-open", description = "do not open a browser")
    private boolean noOpen;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli both sets and reads it
    private boolean help;

    int port() {
        return port;
    }

    boolean open() {
        return !noOpen;
    }

    static InetAddress address(String name) throws UnknownHostException {
        return InetAddress.getByName(name);
    }
}
