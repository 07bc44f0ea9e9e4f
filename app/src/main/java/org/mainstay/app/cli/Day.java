package org.mainstay.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day as programs and spreadsheets agree on it: `2026-03-31`.
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notOne) {
            throw new TypeConversionException("'%s' is no day; write it as 2026-03-31".formatted(text));
        }
    }
}
