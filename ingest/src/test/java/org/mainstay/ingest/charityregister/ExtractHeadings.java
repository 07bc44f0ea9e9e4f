package org.mainstay.ingest.charityregister;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// The headings of what the regulators publish, in their order.
final class ExtractHeadings {

    private static final String KEY = "date_of_extract,organisation_number,registered_charity_number";

    static final String CHARITY = KEY
            + ",linked_charity_number,charity_name,charity_type,charity_registration_status,date_of_registration"
            + ",date_of_removal,charity_reporting_status,latest_acc_fin_period_start_date"
            + ",latest_acc_fin_period_end_date,latest_income,latest_expenditure,charity_contact_address1"
            + ",charity_contact_address2,charity_contact_address3,charity_contact_address4,charity_contact_address5"
            + ",charity_contact_postcode,charity_contact_phone,charity_contact_email,charity_contact_web"
            + ",charity_company_registration_number,charity_insolvent,charity_in_administration"
            + ",charity_previously_excepted,charity_is_cdf_or_cif,charity_is_cio,cio_is_dissolved"
            + ",date_cio_dissolution_notice,charity_activities,charity_gift_aid,charity_has_land";

    static final String HISTORY = KEY
            + ",fin_period_start_date,fin_period_end_date,ar_cycle_reference,reporting_due_date"
            + ",date_annual_return_received,date_accounts_received,total_gross_income,total_gross_expenditure"
            + ",accounts_qualified,suppression_ind,suppression_type";

    private static final String PERIOD = ",latest_fin_period_submitted_ind,fin_period_order_number,ar_cycle_reference"
            + ",fin_period_start_date,fin_period_end_date,ar_due_date,ar_received_date";

    static final String PART_A = KEY
            + PERIOD
            + ",total_gross_income,total_gross_expenditure,charity_raises_funds_from_public"
            + ",charity_professional_fundraiser,charity_agreement_professional_fundraiser"
            + ",charity_commercial_participator,charity_agreement_commerical_participator"
            + ",grant_making_is_main_activity,charity_receives_govt_funding_contracts,count_govt_contracts"
            + ",charity_receives_govt_funding_grants,count_govt_grants,income_from_government_contracts"
            + ",income_from_government_grants,charity_has_trading_subsidiary,trustee_also_director_of_subsidiary"
            + ",does_trustee_receive_any_benefit,employees_salary_over_60k,count_volunteers";

    static final String PART_B = KEY
            + PERIOD
            + ",income_donations_and_legacies,income_charitable_activities,income_other_trading_activities"
            + ",income_investments,income_other,income_total_income_and_endowments,income_legacies,income_endowments"
            + ",expenditure_raising_funds,expenditure_charitable_expenditure,expenditure_other,expenditure_total"
            + ",expenditure_investment_management,expenditure_grants_institution,expenditure_governance"
            + ",expenditure_support_costs,expenditure_depreciation,reserves,assets_total_fixed,funds_endowment"
            + ",funds_unrestricted,funds_restricted,funds_total,count_employees,charity_only_accounts"
            + ",consolidated_accounts";

    static final String AREA = KEY
            + ",linked_charity_number,geographic_area_type,geographic_area_description,parent_geographic_area_type"
            + ",parent_geographic_area_description,welsh_ind";

    static final String CLASSIFICATION =
            KEY + ",linked_charity_number,classification_code,classification_type,classification_description";

    static final String EVENTS = KEY
            + ",linked_charity_number,charity_name,charity_event_order,event_type,date_of_event,reason"
            + ",assoc_organisation_number,assoc_registered_charity_number,assoc_charity_name";

    static final String DOCUMENTS =
            KEY + ",linked_charity_number,governing_document_description,charitable_objects,area_of_benefit";

    static final String NAMES = KEY + ",linked_charity_number,charity_name_id,charity_name_type,charity_name";

    static final String REGULATORS = KEY + ",regulator_order,regulator_name,regulator_web_url";

    static final String POLICIES = KEY + ",linked_charity_number,policy_name";

    static final String REPORTS = KEY + ",linked_charity_number,report_name,report_location,date_published";

    static final String TRUSTEES = KEY
            + ",linked_charity_number,trustee_id,trustee_name,trustee_is_chair,individual_or_organisation"
            + ",trustee_date_of_appointment";

    static final String SCOTLAND = "Charity Number,Charity Name,Registered Date,Known As,Charity Status,Notes,Postcode"
            + ",Constitutional Form,Previous Constitutional Form 1,Geographical Spread,Main Operating Location,Purposes"
            + ",Beneficiaries,Activities,Objectives,Principal Office/Trustees Address,Website,Most recent year income"
            + ",Most recent year expenditure,Mailing cycle,Year End,Date annual return received, Next year end date"
            + ", Donations and legacies income,Parent charity name,Parent charity number"
            + ",Parent charity country of registration,Designated religious body,Regulatory Type";

    static final String NORTHERN_IRELAND = "Reg charity number,Charity name,Date registered,Status"
            + ",Date for financial year ending,Total income,Total spending,Charitable spending"
            + ",Income generation and governance,Public address,Website,Email,Telephone,Company number"
            + ",What the charity does,Who the charity helps,How the charity works,Charitable purposes,Other name"
            + ",Type of governing document,Financial period start,Financial period end"
            + ",Total income. Previous financial period.,Employed staff,UK and Ireland volunteers";

    static final String MERGERS = "Name of transferring charity (transferor) and charity number (if any)"
            + ",Name of receiving charity (transferee) and charity number (if any),Date Vesting Declaration made"
            + ",Date property transferred,Date merger registered";

    private ExtractHeadings() {}

    static String tabs(String headings) {
        return headings.replace(',', '\t');
    }

    /// A row of an extract: the cells that are told, by heading, and nothing under the others.
    static String row(String headings, String... told) {
        return cells(headings, told).stream().collect(Collectors.joining("\t"));
    }

    static String object(String headings, String... told) {
        var names = List.of(headings.split(","));
        var cells = cells(headings, told);
        var properties = new StringBuilder();
        for (var column = 0; column < names.size(); column++) {
            var value = cells.get(column).isEmpty() ? "null" : "\"" + cells.get(column) + "\"";
            properties.append(column == 0 ? "" : ",").append("\"%s\":%s".formatted(names.get(column), value));
        }
        return "{" + properties + "}";
    }

    private static List<String> cells(String headings, String... told) {
        var names = List.of(headings.split(","));
        var cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
        cells.set(0, "2026-11-20");
        for (var cell : told) {
            var parts = cell.split("=", 2);
            cells.set(names.indexOf(parts[0]), parts[1]);
        }
        return cells;
    }
}
