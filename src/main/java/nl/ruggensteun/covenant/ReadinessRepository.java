package nl.ruggensteun.covenant;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReadinessRepository extends JpaRepository<ReadinessLine, ReadinessLine.Key> {

    List<ReadinessLine> findByKeyBrin6(String brin6);
}
