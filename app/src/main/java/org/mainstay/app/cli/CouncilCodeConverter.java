package org.mainstay.app.cli;

import org.mainstay.app.catalogue.CouncilCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the ONS code of a council.
final class CouncilCodeConverter implements ITypeConverter<CouncilCode> {

    @Override
    public CouncilCode convert(String text) {
        return CouncilCode.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is no ONS code of a council; it looks like E08000009".formatted(text)));
    }
}
