package org.mainstay.app.cli;

/// What the command line tells other programs when it ends.
final class ExitCode {

    static final int DONE = 0;
    static final int SOME_ROWS_REFUSED = 1;
    static final int WRONG_USAGE = 2;
    static final int UNUSABLE = 3;
    static final int OUR_FAULT = 70;

    private ExitCode() {}
}
