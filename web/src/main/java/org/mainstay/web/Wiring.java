package org.mainstay.web;

import java.time.Clock;
import java.util.List;
import org.mainstay.web.job.Worker;
import org.mainstay.web.option.OwnOptions;
import org.mainstay.web.place.Intake;
import org.mainstay.web.place.OpenPlaces;
import org.mainstay.web.result.AppraisalWork;
import org.mainstay.web.result.KeptPacks;
import org.mainstay.web.result.KeptResults;
import org.mainstay.web.result.TrialWork;
import org.mainstay.web.setting.Setting;
import org.mainstay.web.store.AskedPartners;
import org.mainstay.web.store.AuditTrail;
import org.mainstay.web.store.Database;
import org.mainstay.web.store.EnteredRows;
import org.mainstay.web.store.Jobs;
import org.mainstay.web.store.People;
import org.mainstay.web.store.PlaceFiles;
import org.mainstay.web.store.Places;
import org.mainstay.web.store.Results;
import org.mainstay.web.store.SharedLinks;
import org.mainstay.web.store.SourceStore;
import org.mainstay.web.store.WorkingFolder;
import org.mainstay.web.survey.PartnerSurvey;
import org.mainstay.web.view.Show;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Everything that pages are given, made by hand. The setting and the open database are given from outside.
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    OpenPlaces openPlaces(Setting setting, Places places, WorkingFolder folders) {
        return new OpenPlaces(places, folders, setting.cache());
    }

    @Bean
    Places places(Database database) {
        return new Places(database);
    }

    @Bean
    SourceStore sourceStore(Database database) {
        return new SourceStore(database);
    }

    @Bean
    PlaceFiles placeFiles(Database database) {
        return new PlaceFiles(database);
    }

    @Bean
    WorkingFolder workingFolder(Database database) {
        return new WorkingFolder(database);
    }

    @Bean
    EnteredRows enteredRows(Database database) {
        return new EnteredRows(database);
    }

    @Bean
    People people(Database database) {
        return new People(database);
    }

    @Bean
    AuditTrail auditTrail(Database database) {
        return new AuditTrail(database);
    }

    @Bean
    Jobs jobs(Database database) {
        return new Jobs(database);
    }

    @Bean
    Results results(Database database) {
        return new Results(database);
    }

    @Bean
    Intake intake(Database database) {
        return new Intake(database);
    }

    @Bean
    SharedLinks sharedLinks(Database database) {
        return new SharedLinks(database);
    }

    @Bean
    AskedPartners askedPartners(Database database) {
        return new AskedPartners(database);
    }

    @Bean
    KeptResults keptResults(Results results, Database database) {
        return new KeptResults(results, database);
    }

    @Bean
    KeptPacks keptPacks(Results results, Database database) {
        return new KeptPacks(results, database);
    }

    @Bean
    OwnOptions ownOptions(Database database, EnteredRows rows, AuditTrail audit) {
        return new OwnOptions(database, rows, audit);
    }

    @Bean
    PartnerSurvey partnerSurvey(Database database, OpenPlaces places) {
        return new PartnerSurvey(database, Clock.systemUTC(), places::reopen);
    }

    @Bean
    Worker worker(Jobs jobs, Results results, OpenPlaces places, OwnOptions options) {
        return new Worker(
                jobs, List.of(new AppraisalWork(places, results, options), new TrialWork(places, results, options)));
    }

    /// What `/health` says of the store, beside the disk that it lies on.
    @Bean
    HealthIndicator store(Database database) {
        return () -> (database.answers() ? Health.up() : Health.down()).build();
    }

    @Bean
    Show show() {
        return new Show();
    }
}
