package nl.ruggensteun.process;

import nl.ruggensteun.access.WorkPhones;
import nl.ruggensteun.platform.hardening.AccountGone;
import org.springframework.stereotype.Component;

/** The number of somebody whose account is deleted is deleted too. */
@Component
class ForgottenLeavers implements AccountGone {

    private final WorkPhones phones;

    ForgottenLeavers(WorkPhones phones) {
        this.phones = phones;
    }

    @Override
    public void accountGone(String userId) {
        phones.forget(userId);
    }
}
