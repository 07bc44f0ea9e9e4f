package org.mainstay.ingest.charityregister;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mainstay.ingest.reading.Fit;
import org.mainstay.ingest.reading.Header;
import org.mainstay.ingest.reading.TableColumns;

/// Where a table of a register keeps each thing. Sources differ in how they spell a heading, so what is one in a
/// table's
/// own words may stand under another.
final class RegisterColumns implements TableColumns {

    private static final Map<String, String[]> ALSO = Map.of(
            "registered_charity_number", new String[] {"charity_number", "reg_charity_number", "regno"},
            "linked_charity_number", new String[] {"subsidiary_number", "sub_charity_number"},
            "fin_period_end_date", new String[] {"year_end", "financial_year_end", "year_end_date", "period_end"},
            "total_gross_income", new String[] {"income", "total_income", "gross_income"},
            "total_gross_expenditure", new String[] {"expenditure", "total_expenditure", "spending", "total_spending"},
            "reporting_due_date", new String[] {"ar_due_date"},
            "date_annual_return_received", new String[] {"ar_received_date"});

    private final Header header;
    private final List<String> required;
    private final Map<String, Integer> columns = new HashMap<>();

    RegisterColumns(Header header, List<String> required) {
        this.header = header;
        this.required = required;
    }

    int find(String name) {
        return columns.computeIfAbsent(name, this::look);
    }

    private int look(String name) {
        var column = header.find(name);
        return column == Header.ABSENT && ALSO.containsKey(name) ? header.find(ALSO.get(name)) : column;
    }

    /// How many headings there are.
    int width() {
        return header.titles().size();
    }

    /// Whether it is a table of the Charity Commission's tab-delimited extract, which no program has tidied up.
    boolean extract() {
        return header.titles().stream().limit(1).anyMatch("date_of_extract"::equals);
    }

    @Override
    public Fit fit() {
        var missing = new ArrayList<String>();
        required.stream().filter(name -> find(name) == Header.ABSENT).forEach(missing::add);
        return new Fit(required.size() - missing.size(), missing);
    }
}
