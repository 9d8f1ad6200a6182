package nl.ruggensteun.access;

import org.springframework.data.jpa.repository.JpaRepository;

interface WorkPhoneRepository extends JpaRepository<WorkPhone, String> {}
