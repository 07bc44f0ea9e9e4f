package org.mainstay.ingest.charityregister;

import java.util.List;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.Row;
import org.mainstay.ingest.reading.TableColumns;

/// Where a list of charities keeps each thing; the registers of the three nations name them differently.
final class CharityColumns implements TableColumns {

    private static final String NORTHERN_IRISH = "reg_charity_number";

    final int number;
    final int linked;
    final int name;
    final int type;
    final int registered;
    final int postcode;
    private final int company;
    private final boolean northernIrish;
    private final RegisterColumns names;

    CharityColumns(Header header) {
        number = header.find("registered_charity_number", "charity_number", NORTHERN_IRISH);
        linked = header.find("linked_charity_number", "sub_charity_number");
        name = header.find("charity_name", "name");
        company = header.find("company_number", "charity_company_registration_number");
        type = header.find("charity_type", "type", "constitutional_form");
        registered = header.find("date_of_registration", "registered_date", "date_registered");
        postcode = header.find("contact_postcode", "charity_contact_postcode", "postcode");
        northernIrish = header.find(NORTHERN_IRISH) != Header.ABSENT;
        names = new RegisterColumns(header, List.of());
    }

    RegisterColumns names() {
        return names;
    }

    /// Northern Ireland's own list leaves out what tells its numbers from those of England and Wales.
    String number(Row row) {
        var written = row.get(number);
        return northernIrish && !written.isEmpty() && Character.isDigit(written.charAt(0)) ? "NIC" + written : written;
    }

    /// Empty where the list writes 0 or 999999, which is what Northern Ireland's writes for none.
    String company(Row row) {
        var written = row.get(company);
        var none = "0".equals(written) || "NULL".equals(written) || (northernIrish && "999999".equals(written));
        return none ? "" : written;
    }

    @Override
    public Fit fit() {
        return TableColumns.fit(
                List.of("registered_charity_number", "charity_name", "date_of_registration"), number, name, registered);
    }
}
