package nl.ruggensteun.consent;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignatureRepository extends JpaRepository<Signature, UUID> {}
