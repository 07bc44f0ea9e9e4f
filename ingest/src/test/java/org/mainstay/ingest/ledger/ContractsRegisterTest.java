package org.mainstay.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.funding.Contract;

class ContractsRegisterTest {

    private static final String HEAD =
            "ContractReference,ContractTitle,ContractType,OrganisationalUnit,StartDate,EndDate,"
                    + "ReviewDate,ContractValue,SupplierName,CharityCommissionNumber,CompaniesHouseRegistrationNumber,"
                    + "VCSESupplier,VCSESupplierType,ContactName";

    @Test
    void aRowIsAContract() {
        var trial = Trial.of(
                new ContractsRegister(),
                HEAD,
                "C1,Advice,Grant agreement,Adults,01/04/2024,31/03/2027,,\"30,000.50\",Ambleford Advice,1090000,,true,"
                        + "Voluntary,");

        var contract = trial.fact(Contract.class);
        assertThat(contract)
                .isEqualTo(new Contract(
                        "C1",
                        "Advice",
                        "Grant agreement",
                        "Adults",
                        new Contract.Supplier("Ambleford Advice", "1090000", "", true, "Voluntary"),
                        new Contract.Term(LocalDate.of(2024, 4, 1), LocalDate.of(2027, 3, 31), null),
                        3_000_050L,
                        contract.row()));
        assertThat(contract.isGrant()).isTrue();
        assertThat(trial.codes()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidAndLeftOut() {
        var trial = Trial.of(
                new ContractsRegister(),
                HEAD,
                "C1,T,Other,U,2024-04,rolling,,tbc,S,,,,,",
                "C2,T,Other,U,,,,1.239,S,,,,,");

        assertThat(trial.codes()).containsExactly("unread_value", "unread_value", "unread_value", "rounded_amount");
        assertThat(trial.messages())
                .contains(
                        "The EndDate on line 2 is \"rolling\", which cannot be read. The contract is used without it.");
        assertThat(trial.accepted()).isEqualTo(2);
        assertThat(trial.facts(Contract.class)).extracting(Contract::pence).containsExactly(null, 124L);
        assertThat(trial.facts(Contract.class)).noneMatch(Contract::isGrant);
    }

    @ParameterizedTest
    @CsvSource({"Yes,,true", "false,Voluntary sector,true", ",Community,true", ",Community sector,true", "No,,false"})
    void theGuidesAndTheSchemasValuesMarkAVoluntarySupplier(String flag, String type, boolean voluntary) {
        var cells = "C1,T,Other,U,,,,,S,,," + (flag == null ? "" : flag) + "," + (type == null ? "" : type) + ",";

        assertThat(Trial.of(new ContractsRegister(), HEAD, cells)
                        .fact(Contract.class)
                        .supplier()
                        .voluntary())
                .isEqualTo(voluntary);
    }

    @Test
    void aLedgerIsNoRegister() {
        assertThat(Trial.fit(new ContractsRegister(), "Supplier Name,Payment Date,Amount", "a,b,c")
                        .missing())
                .containsExactly("ContractReference", "ContractTitle", "StartDate");
        assertThat(new ContractsRegister().name()).isEqualTo("Contracts register (CSV)");
    }
}
