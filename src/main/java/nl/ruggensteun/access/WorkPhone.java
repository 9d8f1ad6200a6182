package nl.ruggensteun.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number at which one member of staff can be called for work. The engine keeps accounts without a number. */
@Entity
@Table(name = "rs_access_work_phone")
class WorkPhone {

    @Id
    private String userId;

    private String phone;

    protected WorkPhone() {}

    WorkPhone(String userId, String phone) {
        this.userId = userId;
        this.phone = phone;
    }

    String phone() {
        return phone;
    }
}
