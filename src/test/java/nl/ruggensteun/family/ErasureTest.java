package nl.ruggensteun.family;

import static nl.ruggensteun.support.Scene.ANNA;
import static nl.ruggensteun.support.Scene.REGENBOOG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ruggensteun.access.AccessLog;
import nl.ruggensteun.access.Sight;
import nl.ruggensteun.breach.BreachKind;
import nl.ruggensteun.breach.Breaches;
import nl.ruggensteun.breach.NewBreach;
import nl.ruggensteun.childtalk.ChildTalks;
import nl.ruggensteun.consent.Attempt;
import nl.ruggensteun.consent.ConsentId;
import nl.ruggensteun.consent.Consents;
import nl.ruggensteun.consent.DeciderRole;
import nl.ruggensteun.consent.MissingSignatureGround;
import nl.ruggensteun.consent.MissingSignatureId;
import nl.ruggensteun.consent.MissingSignatures;
import nl.ruggensteun.consent.NewMissingSignature;
import nl.ruggensteun.consent.Outcome;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.NewWeighing;
import nl.ruggensteun.disclosure.SharedThing;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.experience.ExitInterviews;
import nl.ruggensteun.experience.ExperienceAnswers;
import nl.ruggensteun.experience.Respondent;
import nl.ruggensteun.meeting.AgreementParty;
import nl.ruggensteun.meeting.ClosingKind;
import nl.ruggensteun.meeting.Closings;
import nl.ruggensteun.meeting.HeldTalk;
import nl.ruggensteun.meeting.MeetingId;
import nl.ruggensteun.meeting.MeetingKind;
import nl.ruggensteun.meeting.MeetingMode;
import nl.ruggensteun.meeting.MeetingPlan;
import nl.ruggensteun.meeting.Meetings;
import nl.ruggensteun.meeting.NewAgreement;
import nl.ruggensteun.meeting.SchoolAttendee;
import nl.ruggensteun.specialcase.Meldcode;
import nl.ruggensteun.specialcase.NewSpecialCase;
import nl.ruggensteun.specialcase.SpecialCaseType;
import nl.ruggensteun.specialcase.SpecialCases;
import nl.ruggensteun.support.DomainTest;
import nl.ruggensteun.support.MutableClock;
import nl.ruggensteun.support.Scene;
import nl.ruggensteun.timeline.ExtraAnswer;
import nl.ruggensteun.timeline.Timeline;
import nl.ruggensteun.timeline.TimelineKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Deleting the row of a family leaves nothing about it in any table of ours, except ids in the access log. */
@DomainTest
class ErasureTest {

    private static final Pattern ABOUT_A_FAMILY = Pattern.compile(
            "rs_notification|rs_breach_fact|rs_(family|consent|disclosure|meeting|specialcase|childtalk|experience|timeline)_.*");

    /** The counter of dossier numbers. */
    private static final String NOT_PERSONAL = "rs_family_number";

    @Autowired
    Scene scene;

    @Autowired
    Meetings meetings;

    @Autowired
    Consents consents;

    @Autowired
    MissingSignatures missing;

    @Autowired
    Closings closings;

    @Autowired
    ChildTalks talks;

    @Autowired
    Disclosures disclosures;

    @Autowired
    SpecialCases specialCases;

    @Autowired
    Weighings weighings;

    @Autowired
    ExitInterviews interviews;

    @Autowired
    Timeline timeline;

    @Autowired
    Breaches breaches;

    @Autowired
    AccessLog log;

    @Autowired
    Families families;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcTemplate database;

    @Test
    void familyIsDeleted_everythingAboutItIsGone() {
        scene.schools();
        Map<String, Integer> before = rows();
        FamilyId family = wholeCase();
        Map<String, Integer> filled = rows();
        assertThat(filled.keySet())
                .as("every table about families takes part in this test")
                .allSatisfy(table -> assertThat(filled.get(table)).isGreaterThan(before.get(table)));

        int register = breaches.register().size();
        database.update("delete from rs_family_family where id = ?", family.value());
        assertThat(rows()).isEqualTo(before);
        assertThat(breaches.register()).as("a breach stays in the register").hasSize(register);
    }

    private FamilyId wholeCase() {
        CaseId sam = scene.caseOf(LocalDate.of(2018, 5, 1), 2);
        FamilyId family = families.getCase(sam).familyId();
        consentWithoutTheFather(sam);
        scene.sendForm(sam);
        MeetingId meeting = meetings.plan(
                sam,
                REGENBOOG,
                MeetingKind.START,
                new MeetingPlan(
                        clock.today(),
                        LocalTime.of(15, 0),
                        "School",
                        MeetingMode.ONE_PARENT,
                        true,
                        clock.today(),
                        1,
                        null),
                ANNA);
        disclosures.record(
                disclosures.permit(sam, REGENBOOG, ContactKind.STARTGESPREK), SharedThing.MEETING_INVITATION, ANNA);
        meetings.held(
                meeting,
                new HeldTalk(
                        clock.today(),
                        true,
                        null,
                        Set.of(SchoolAttendee.TEACHER),
                        List.of(new NewAgreement(AgreementParty.OTHER, "Iets", null, true))),
                ANNA);
        closings.choose(sam, ClosingKind.MEETING, null, ANNA);
        talks.heldAtShelter(sam, clock.today(), true, null, null, ANNA);
        interviews.record(
                family, Respondent.PARENTS, new ExperienceAnswers(false, null, null, null, null, null, null), ANNA);
        timeline.add(sam, TimelineKind.CASE_OPENED, ANNA);
        timeline.keepExtraAnswers(family, "form", List.of(new ExtraAnswer("field", "Vraag", "Antwoord")), ANNA);
        database.update(
                "insert into rs_notification (id, version, recipient_kind, recipient_id, template, case_id, status,"
                        + " attempts, created_at) values (?, 0, 'USER', ?, 'ANSWER_RECEIVED', ?, 'SENT', 1, ?)",
                UUID.randomUUID(),
                ANNA,
                sam.value(),
                clock.instant().atOffset(ZoneOffset.UTC));
        var special = specialCases.report(
                sam,
                new NewSpecialCase(SpecialCaseType.WORRYING_SIGNALS, "Iets", Meldcode.NO, true, false),
                false,
                ANNA);
        specialCases.actedWithoutSchool(special, "Iets", false);
        var weighing =
                weighings.write(sam, special.value(), new NewWeighing("a", "b", "c", "d", "e", "f", "g"), ANNA, ANNA);
        weighings.add(weighing, "note", "Later", ANNA);
        breaches.report(
                new NewBreach(BreachKind.LOST, clock.today(), LocalTime.of(9, 0), false, "Iets", "Iemand", null),
                Optional.of(sam),
                ANNA);
        families.done(sam, OccasionKind.COMING_BIRTHDAY, clock.today(), "talkedOn", clock.today());
        log.read(ANNA, sam, Sight.FULL);
        return family;
    }

    private void consentWithoutTheFather(CaseId sam) {
        ConsentId consent = scene.askConsent(sam);
        consents.answer(scene.signatureOf(consent, scene.parent(sam, 1)).id(), scene.yes(), ANNA);
        consents.answer(scene.signatureOf(consent, scene.parent(sam, 2)).id(), Scene.no(Outcome.NOT_REACHABLE), ANNA);
        List<Attempt> attempts = List.of(
                new Attempt(clock.today(), Channel.PHONE),
                new Attempt(clock.today(), Channel.EMAIL),
                new Attempt(clock.today().plusDays(14), Channel.PHONE));
        clock.set(clock.today().plusDays(14));
        MissingSignatureId asked = missing.request(
                sam,
                scene.parent(sam, 2),
                new NewMissingSignature(MissingSignatureGround.UNREACHABLE, attempts, "a", "b", null, null),
                ANNA);
        LocalDate stops = clock.today().plusDays(30);
        missing.decide(asked, DeciderRole.KWARTIERMAKER, true, stops, "c", "karin");
        missing.decide(asked, DeciderRole.CHILD_PROTECTION_OFFICER, true, stops, "d", "ada");
        missing.add(asked, "howToGoOn", "Later", ANNA);
    }

    private Map<String, Integer> rows() {
        return database.queryForList("select table_name from information_schema.tables", String.class).stream()
                .map(table -> table.toLowerCase(Locale.ROOT))
                .filter(table -> ABOUT_A_FAMILY.matcher(table).matches() && !table.equals(NOT_PERSONAL))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> database.queryForObject("select count(*) from " + table, Integer.class)));
    }
}
