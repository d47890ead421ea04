package org.waymark.lists;

import java.util.Optional;
import org.waymark.inspection.InspectionView;

/** What seals the seed of the draw before any list has come. */
public interface DrawCommitment {

    /** The SHA-256 of the seed, in hexadecimal; empty before the inspection opens. */
    Optional<String> of(InspectionView inspection);
}
