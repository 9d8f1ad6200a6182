package nl.ruggensteun.access;

import java.util.Optional;
import nl.ruggensteun.problem.InputRejected;
import nl.ruggensteun.problem.Problems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At which number staff of the shelter can be called, kept once per person. */
@Service
@Transactional
public class WorkPhones {

    private final WorkPhoneRepository phones;

    WorkPhones(WorkPhoneRepository phones) {
        this.phones = phones;
    }

    @Transactional(readOnly = true)
    public Optional<String> of(String userId) {
        return phones.findById(userId).map(WorkPhone::phone);
    }

    /** Of somebody who left; without a number nothing happens. */
    public void forget(String userId) {
        phones.deleteById(userId);
    }

    /**
     * Keeps the number in the place of an earlier one.
     *
     * @param phone missing or blank: the earlier number stays
     * @throws InputRejected at field {@code phone} when it is no number
     */
    public void keep(String userId, String phone) {
        new Problems().optionalPhone("phone", phone).rejectIfAny();
        if (phone != null && !phone.isBlank()) {
            phones.save(new WorkPhone(userId, phone.strip()));
        }
    }
}
