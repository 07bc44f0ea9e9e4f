package org.mainstay.ingest.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mainstay.ingest.trial.SharedData;
import org.mainstay.ingest.trial.Trial;
import org.mainstay.model.area.AreaKey;
import org.mainstay.model.area.Point;
import org.mainstay.model.area.Postcode;

class PostcodeTableTest {

    private static final String OLD =
            "pcd,pcd2,pcds,dointr,doterm,oslaua,oseast1m,osnrth1m,osgrdind,lsoa11,lat,long,lsoa21";
    private static final String NEW =
            "pcd7,pcd8,pcds,dointr,doterm,east1m,north1m,gridind,lad26cd,lsoa21cd,lat,long,imd25ind";

    private final PostcodeTable reader = new PostcodeTable();

    @Test
    void theOldDirectoryIsRead() {
        var postcode = Trial.of(
                        reader,
                        OLD,
                        "M33 7ZF,M33  7ZF,M33 7ZF,198001,,E08000009,378000,392000,1,E01006161,53.42,-2.32,E01006160")
                .fact(Postcode.class);

        assertThat(postcode.code()).isEqualTo("M337ZF");
        assertThat(postcode.area()).isEqualTo(AreaKey.lsoa21("E01006160"));
        assertThat(postcode.at()).isEqualTo(new Point(-2.32, 53.42));
        assertThat(postcode.live()).isTrue();
    }

    @Test
    void whereAFileHasTwoVintagesTheOneTakenIsSaid() {
        var read = Trial.of(reader, OLD, "M33 7ZF,,M33 7ZF,,,,,,1,E01006161,53.42,-2.32,E01006160");

        assertThat(read.codes()).containsExactly("area_vintage_taken");
        assertThat(read.messages().getFirst()).contains("lsoa21");
    }

    @Test
    void theNewYearSuffixedDirectoryIsRead() {
        var read = Trial.of(
                reader, NEW, "M337ZF,M33 7ZF,M33 7ZF,198001,,378000,392000,1,E08000009,E01006160,53.42,-2.32,5");

        assertThat(read.fact(Postcode.class).area()).isEqualTo(AreaKey.lsoa21("E01006160"));
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void anOldFileWithoutTwentyOneGivesAreasOfEleven() {
        var postcode = Trial.of(reader, "pcds,doterm,lsoa01,lsoa11", "M33 7ZF,,E01000001,E01006161")
                .fact(Postcode.class);

        assertThat(postcode.area()).hasToString("lsoa11:E01006161");
        assertThat(postcode.at()).isNull();
    }

    @Test
    void aTerminatedPostcodeIsKept() {
        var postcode = Trial.of(reader, NEW, "M337ZF,,M33 7ZF,198001,201912,,,1,,E01006160,53.42,-2.32,")
                .fact(Postcode.class);

        assertThat(postcode.live()).isFalse();
    }

    @Test
    void aPseudoCodeIsNoArea() {
        var read = Trial.of(
                reader,
                NEW,
                "JE11AA,,JE1 1AA,,,,,1,,L99999999,53.42,-2.32,",
                "M11AA,,M1 1AA,,,,,1,,E99999999,53.42,-2.32,");

        assertThat(read.facts(Postcode.class)).extracting(Postcode::area).containsOnlyNulls();
    }

    @Test
    void noGridReferenceIsNoLocationNeverTheGulfOfGuinea() {
        var read = Trial.of(
                reader,
                NEW,
                "M11AA,,M1 1AA,,,,,9,,E01006160,0,0,",
                "M11AB,,M1 1AB,,,,,1,,E01006160,99.999999,0.000000,",
                "M11AD,,M1 1AD,,,,,1,,E01006160,,,");

        assertThat(read.facts(Postcode.class)).extracting(Postcode::at).containsOnlyNulls();
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void aPlaceAbroadIsNotedAndLeftOut() {
        var read = Trial.of(
                reader,
                NEW,
                "M11AA,,M1 1AA,,,,,1,,E01006160,0,0,",
                "M11AB,,M1 1AB,,,,,1,,E01006160,53.4,,",
                "M11AD,,M1 1AD,,,,,1,,E01006160,north,-2.3,",
                "M11AE,,M1 1AE,,,,,1,,E01006160,53.4,12,",
                "M11AF,,M1 1AF,,,,,1,,E01006160,62.5,-2,",
                "M11AG,,M1 1AG,,,,,1,,E01006160,53.4,-12,");

        assertThat(read.facts(Postcode.class)).extracting(Postcode::at).containsOnlyNulls();
        assertThat(read.codes()).hasSize(6).containsOnly("unusable_position");
        assertThat(read.messages().getFirst()).contains("Line 2");
    }

    @Test
    void anUnknownFormOfAreaCodeIsNoted() {
        var read = Trial.of(reader, NEW, "BT11AA,,BT1 1AA,,,,,1,,95GG01S1,54.6,-5.9,");

        assertThat(read.fact(Postcode.class).area()).isNull();
        assertThat(read.codes()).containsExactly("unusable_postcode_area");
        assertThat(read.messages().getFirst()).contains("BT11AA", "95GG01S1");
    }

    @Test
    void whatIsNoPostcodeIsRejected() {
        var read = Trial.of(reader, "postcode,lsoa21cd", "unknown,E01006160", ",E01006160", "m33 7zf,E01006160");

        assertThat(read.fact(Postcode.class).code()).isEqualTo("M337ZF");
        assertThat(read.codes()).containsExactly("invalid_postcode", "invalid_postcode");
        assertThat(read.messages().getFirst()).contains("unknown");
    }

    @Test
    void aTableOfServicesIsNoneOfPostcodes() {
        var fit = Trial.fit(reader, "id,kind,name,postcode,lsoa21cd", "1,library,A,M33 7ZF,E01006160");

        assertThat(fit.missing()).containsExactly("one row for each postcode");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Trial.fit(reader, "pcds,osward", "M33 7ZF,E05000001").missing())
                .containsExactly("lsoa21cd");
        assertThat(Trial.fit(reader, "lsoa21cd,score", "E01006160,1").missing()).containsExactly("pcds");
    }

    @Test
    void traffordHas11264Postcodes() {
        var file = SharedData.get("places/trafford/postcodes.csv");

        assertThat(Trial.fit(reader, file).whole()).isTrue();
        var read = Trial.of(reader, file);
        assertThat(read.accepted()).isEqualTo(11_264);
        assertThat(read.codes()).isEmpty();
        assertThat(read.facts(Postcode.class))
                .filteredOn(postcode -> postcode.code().equals("WA144DW"))
                .extracting(postcode -> String.valueOf(postcode.area()))
                .containsExactly("lsoa21:E01006075");
    }

    @Test
    void theLookupOfBeforeAndAfterGivesWardAndCouncil() {
        var older = Trial.of(
                        reader,
                        "pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,osgrdind,oa11,cty,ced,laua,ward,lsoa11,lat,long,lsoa21",
                        "AB1 2CD,AB1  2CD,AB1 2CD,198001,,0,0370970,0390897,1,,,,E08000099,E05099001,E01000001,53.4,-2.4,E01000002")
                .fact(Postcode.class);
        var newer = Trial.of(
                        reader,
                        "PCD7TXT,PCD8TXT,PCDSTXT,dointr,doterm,lad23cd,wd23cd,lad24cd,wd24cd,lsoa21cd,lat,long",
                        "AB1 2CD,AB1  2CD,AB1 2CD,198001,,E08000098,E05099001,E08000099,E05099002,E01000002,53.4,-2.4")
                .fact(Postcode.class);

        assertThat(older.council()).isEqualTo("E08000099");
        assertThat(older.ward()).isEqualTo("E05099001");
        assertThat(newer.council()).isEqualTo("E08000099");
        assertThat(newer.ward()).isEqualTo("E05099002");
        assertThat(newer.area()).isEqualTo(AreaKey.lsoa21("E01000002"));
    }

    @Test
    void aPseudoWardIsNone() {
        var postcode = Trial.of(reader, "pcds,laua,ward,lsoa21", "JE1 1AA,L99999999,L99999999,L99999999");

        assertThat(postcode.codes()).isEmpty();
        assertThat(postcode.fact(Postcode.class).ward()).isEmpty();
        assertThat(postcode.fact(Postcode.class).council()).isEmpty();
        assertThat(postcode.fact(Postcode.class).area()).isNull();
    }

    @Test
    void metresAreConvertedWhereThereAreNoDegrees() {
        var read = Trial.of(
                reader,
                "postcode,lsoa21cd,easting,northing",
                "AB1 2CD,E01000001,0370970,0390897",
                "AB1 2CE,E01000001,0,0",
                "AB1 2CF,E01000001,370970,999999",
                "BT1 1AA,N21000001,333800,374100",
                "AB1 2CG,E01000001,5,1400000",
                "AB1 2CH,E01000001,4e+05,3.9e+05");

        var places = read.facts(Postcode.class).stream().map(Postcode::at).toList();
        assertThat(places.getFirst()).isEqualTo(new Point(-2.438215, 53.414075));
        assertThat(places.subList(1, 5)).containsOnlyNulls();
        assertThat(places.getLast()).isEqualTo(new Point(-2.001465, 53.406817));
        assertThat(read.codes()).containsExactly("unusable_position");
        assertThat(read.messages().getFirst()).contains("Line 6");
    }

    @Test
    void itSaysWhatItReads() {
        assertThat(reader.name()).isEqualTo("Postcodes (CSV)");
    }
}
