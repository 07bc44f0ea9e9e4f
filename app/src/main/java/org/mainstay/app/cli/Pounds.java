package org.mainstay.app.cli;

import org.mainstay.app.command.AskedSaving;
import org.mainstay.app.command.Unusable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads pounds as people type them; the answer is pence.
final class Pounds implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        try {
            return AskedSaving.pence(text);
        } catch (Unusable cause) {
            throw new TypeConversionException(cause.getMessage());
        }
    }
}
