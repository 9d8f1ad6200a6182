package nl.ruggensteun.school;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface SchoolRepository extends JpaRepository<School, String>, JpaSpecificationExecutor<School> {}
