package org.waymark.programme.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface NationalFigureRepository extends Repository<NationalFigure, UUID> {

    List<NationalFigure> saveAll(Iterable<NationalFigure> figures);

    List<NationalFigure> findAllByOrderByYearDesc();

    List<NationalFigure> findByAuthorityCodeInOrderByYearDescMeasure(Collection<String> codes);
}
