package org.mainstay.web.access;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers what is refused before any filter sees it, such as an address that is none: with the same headers as every
/// answer, and in words.
public final class Unreadable extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Headers.ALWAYS.forEach(response::setHeader);
        response.setContentType("text/plain;charset=UTF-8");
        try {
            var writer = response.getReporter();
            if (writer != null) {
                writer.write("Mainstay could not read this request. Check the address, or go back to your places.\n");
                response.finishResponse();
            }
        } catch (IOException gone) {
            // Whoever asked has gone away: there is nobody left to tell.
        }
    }
}
