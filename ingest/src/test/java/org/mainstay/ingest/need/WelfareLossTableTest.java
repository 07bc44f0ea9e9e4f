package org.mainstay.ingest.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.need.WelfareLoss;

class WelfareLossTableTest {

    private final WelfareLossTable reader = new WelfareLossTable();

    @Test
    void aLossInMillionsAndForEachAdultIsRead() {
        var read = Trial.of(
                reader, "lad_cd,reform,loss_gbp_m,loss_per_wa_adult", "E08000099,Incapacity benefits,12.345,£84.50");
        var loss = read.fact(WelfareLoss.class);

        assertThat(read.codes()).isEmpty();
        assertThat(loss.area()).hasToString("lad:E08000099");
        assertThat(loss.reform()).isEqualTo("Incapacity benefits");
        assertThat(loss.people()).isNull();
        assertThat(loss.pence()).isEqualTo(1_234_500_000L);
        assertThat(loss.pencePerAdult()).isEqualTo(8450L);
    }

    @Test
    void peopleAndPoundsAYearAreRead() {
        var loss = Trial.of(
                        reader,
                        "area_code,reform,people_affected,loss_gbp,loss_gbp_m",
                        "E05000001,Benefit cap,\"1,250\",\"1,100,000.50\",9")
                .fact(WelfareLoss.class);

        assertThat(loss.area()).hasToString("ward:E05000001");
        assertThat(loss.people()).isEqualTo(1250);
        assertThat(loss.pence()).isEqualTo(110_000_050L);
        assertThat(loss.pencePerAdult()).isNull();
    }

    @Test
    void aLossForEachAdultIsEnough() {
        var loss = Trial.of(reader, "lad_cd,reform,loss_gbp_m,loss_per_wa_adult", "E08000099,Benefit cap,,40")
                .fact(WelfareLoss.class);

        assertThat(loss.pence()).isNull();
        assertThat(loss.pencePerAdult()).isEqualTo(4000L);
    }

    @Test
    void whatCannotBeReadIsRejected() {
        var read = Trial.of(
                reader,
                "lad_cd,reform,people,loss_gbp_m",
                "Ambleford,Benefit cap,,1.5",
                "E08000099,,,1.5",
                "E08000099,Benefit cap,,-1.5",
                "E08000099,Benefit cap,some,1.5",
                "E08000099,Benefit cap,20,",
                "E08000099,Benefit cap,,99999999999");

        assertThat(read.rejected()).isEqualTo(6);
        assertThat(read.codes()).containsOnly("invalid_welfare_loss");
        assertThat(read.messages().get(0)).contains("Ambleford", "lad_cd");
        assertThat(read.messages().get(1)).contains("nothing", "reform");
        assertThat(read.messages().get(2)).contains("-1.5", "loss_gbp_m");
        assertThat(read.messages().get(3)).contains("some", "people");
        assertThat(read.messages().get(4)).contains("nothing", "loss_gbp_m");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Trial.fit(reader, "lad_cd").missing())
                .containsExactly("reform", "loss_gbp, loss_gbp_m or loss_per_wa_adult");
        assertThat(Trial.fit(reader, "reform,loss_gbp").missing()).containsExactly("lad_cd");
        assertThat(Trial.fit(reader, "lad_cd,reform,loss_per_wa_adult").whole()).isTrue();
        assertThat(reader.name()).isEqualTo("Welfare-reform losses (CSV)");
    }
}
