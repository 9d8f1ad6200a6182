package nl.ruggensteun.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruggensteun.disclosure.ContactKind;
import nl.ruggensteun.disclosure.DisclosureRecord;
import nl.ruggensteun.disclosure.Disclosures;
import nl.ruggensteun.disclosure.ParentsInformed;
import nl.ruggensteun.disclosure.SharingRoute;
import nl.ruggensteun.disclosure.Weighings;
import nl.ruggensteun.family.CaseId;
import nl.ruggensteun.family.PersonRef;
import nl.ruggensteun.specialcase.SpecialCase;
import nl.ruggensteun.specialcase.SpecialCaseId;
import nl.ruggensteun.specialcase.SpecialCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What schools got about a child, for the paper that a parent or the child may ask (AVG 15). What was shared in a special
 * case is left out until it is released for this person, and nothing shows that it is (E-19). It says nothing about any adult: who agreed, who
 * took it back, where anybody is.
 */
@Service
@Transactional(readOnly = true)
public class FamilyOverview {

    private final Disclosures disclosures;
    private final SpecialCases specialCases;
    private final Weighings weighings;
    private final Clock clock;

    FamilyOverview(Disclosures disclosures, SpecialCases specialCases, Weighings weighings, Clock clock) {
        this.disclosures = disclosures;
        this.specialCases = specialCases;
        this.weighings = weighings;
        this.clock = clock;
    }

    /**
     * As this person of the family may read it, oldest first.
     *
     * @param reader one of {@link FamilyReaders}
     */
    public List<SharedLine> of(CaseId id, PersonRef reader) {
        List<SpecialCase> shut = shutTo(id, reader);
        List<ParentsInformed> told = disclosures.toldToParents(id);
        return disclosures.of(id).stream()
                .filter(shared -> mayBeRead(shared, shut))
                .map(shared -> line(shared, told))
                .toList();
    }

    /**
     * Whether what was agreed in the talks about special cases may be on a paper for this person (E-19). A talk does not
     * say which special case it belongs to, so all of them must be released for this person.
     */
    public boolean mayReadOfSpecialCases(CaseId id, PersonRef reader) {
        return shutTo(id, reader).isEmpty();
    }

    private List<SpecialCase> shutTo(CaseId id, PersonRef reader) {
        return specialCases.of(id).stream()
                .filter(special -> !special.isOpenTo(reader))
                .toList();
    }

    /**
     * What was told after a weighing is read once the parents were told of just that, and it was released. The lines of
     * talks about special cases wait while any of them is shut: a line does not say which special case it belongs to.
     */
    private boolean mayBeRead(DisclosureRecord shared, List<SpecialCase> shut) {
        if (shared.route() == SharingRoute.EXCEPTION) {
            return shared.weighing()
                    .map(weighings::get)
                    .map(weighing -> specialCases.get(new SpecialCaseId(weighing.specialCase())))
                    .filter(special -> special.parentsHeardOfSharing()
                            && shut.stream().noneMatch(one -> one.id().equals(special.id())))
                    .isPresent();
        }
        return shared.kind() != ContactKind.SPECIAL_CASE || shut.isEmpty();
    }

    private SharedLine line(DisclosureRecord shared, List<ParentsInformed> told) {
        LocalDate day = shared.sharedAt().atZone(clock.getZone()).toLocalDate();
        Optional<LocalDate> before = shared.route() == SharingRoute.EXCEPTION
                ? Optional.empty()
                : told.stream()
                        .filter(line -> line.kind() == shared.kind()
                                && !line.informedOn().isAfter(day))
                        .map(ParentsInformed::informedOn)
                        .max(Comparator.naturalOrder());
        return new SharedLine(shared.school(), shared.what(), shared.route(), shared.sharedAt(), before);
    }
}
